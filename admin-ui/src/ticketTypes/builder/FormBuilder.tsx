import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Stack } from '@mui/material';
import { formLimits, itemKinds, type FormItem, type FormSpec } from '@shouwen/domain/form';
import { useInput } from 'react-admin';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import type { FormProblem } from './formProblem';
import { ItemCard } from './ItemCard';
import { moved, newItem } from './items';

/** The questions of a type: added, worded, put in order by hand or by key, taken away. */
export const FormBuilder = ({ wrong }: { wrong: FormProblem | null }) => {
  const text = useText();
  const { field } = useInput({ source: 'form' });
  const items = (field.value ?? []) as FormSpec;
  const set = (next: FormSpec) => field.onChange(next);
  const at = (id: unknown) => items.findIndex((item) => item.id === id);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) set(moved(items, at(active.id), at(over.id)));
  };
  const place = (id: unknown) => ({ number: at(id) + 1, total: items.length });
  const announcements: Announcements = {
    onDragStart: ({ active }) => text('ticketTypes.builder.taken', place(active.id)),
    // a card lies over its own place as soon as it is lifted: that it was taken shall be heard first
    onDragOver: ({ active, over }) =>
      over && over.id !== active.id ? text('ticketTypes.builder.over', place(over.id)) : undefined,
    onDragEnd: ({ over }) => over && text('ticketTypes.builder.dropped', place(over.id)),
    onDragCancel: ({ active }) => text('ticketTypes.builder.dropped', place(active.id)),
  } as Announcements;
  const change = (item: FormItem) => set(items.map((each) => (each.id === item.id ? item : each)));
  return (
    <>
      {items.length === 0 && <Box sx={{ color: ink.soft }}>{text('ticketTypes.builder.empty')}</Box>}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{
          announcements,
          screenReaderInstructions: { draggable: text('ticketTypes.builder.how') },
        }}
        onDragEnd={drop}
      >
        <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {items.map((item, index) => (
              <ItemCard
                key={item.id}
                item={item}
                number={index + 1}
                wrong={wrong?.index === index ? wrong : null}
                onChange={change}
                onRemove={() => set(items.filter(({ id }) => id !== item.id))}
              />
            ))}
          </Stack>
        </SortableContext>
      </DndContext>
      <Box
        role="group"
        aria-label={text('ticketTypes.builder.add')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}
      >
        {itemKinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            variant="outlined"
            startIcon={<AddIcon />}
            disabled={items.length >= formLimits.items}
            onClick={() => set([...items, newItem(kind)])}
          >
            {text(`ticketTypes.kind.${kind}`)}
          </Button>
        ))}
      </Box>
    </>
  );
};
