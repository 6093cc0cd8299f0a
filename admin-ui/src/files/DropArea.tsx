import { Box, type SxProps, type Theme } from '@mui/material';
import { useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { pine } from '../theme/palette';

interface DropAreaProps {
  onFiles: (files: File[]) => void;
  children: ReactNode;
  sx?: SxProps<Theme>;
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Takes files that are dropped on it, or pasted while the cursor stands in it. */
export const DropArea = ({ onFiles, children, sx }: DropAreaProps) => {
  const text = useText();
  const [isOver, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onFiles(files);
  };

  return (
    <Box
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
      onPaste={paste}
      sx={[{ position: 'relative' }, ...(Array.isArray(sx) ? sx : [sx])]}
    >
      {children}
      {isOver && (
        <Box
          aria-hidden="true"
          sx={{
            position: 'absolute',
            inset: 0,
            zIndex: 1,
            display: 'grid',
            placeItems: 'center',
            border: `2px dashed ${pine[600]}`,
            borderRadius: 3,
            bgcolor: pine[50],
            color: pine[700],
            fontWeight: 650,
            opacity: 0.94,
            pointerEvents: 'none',
          }}
        >
          {text('files.drop')}
        </Box>
      )}
    </Box>
  );
};
