import AttachFileIcon from '@mui/icons-material/AttachFile';
import { Button, type ButtonProps } from '@mui/material';
import { useRef } from 'react';
import { useText } from '../i18n/useText';

interface AttachButtonProps extends Pick<ButtonProps, 'size' | 'variant' | 'sx'> {
  label?: string;
  onChoose: (files: File[]) => void;
}

/** Opens the system's file dialog; several files at a time, on a phone the camera too. */
export const AttachButton = ({ label, onChoose, ...button }: AttachButtonProps) => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const name = label ?? text('files.add');
  return (
    <>
      <Button size="small" startIcon={<AttachFileIcon />} {...button} onClick={() => input.current?.click()}>
        {name}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={name}
        tabIndex={-1}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          // the same file may be chosen again after it was refused
          event.target.value = '';
        }}
      />
    </>
  );
};
