import { Tab, Tabs } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useMe } from '../../providers/useMe';
import { groupOf, groupsFor } from './groups';

export const GroupTabs = () => {
  const text = useText();
  const me = useMe();
  const { filterValues, setFilters } = useListContext();
  const groups = groupsFor(me?.id);
  const chosen = groupOf(filterValues, groups);

  const choose = (name: string) => {
    const group = groups.find((one) => one.name === name);
    if (!group) return;
    const { q } = filterValues;
    setFilters(q ? { ...group.filter, q } : group.filter, undefined, false);
  };

  return (
    <Tabs
      value={chosen?.name ?? false}
      onChange={(_event, name: string) => choose(name)}
      variant="scrollable"
      scrollButtons={false}
      aria-label={text('tickets.list.groups')}
      sx={{
        mb: 1.5,
        mx: { xs: -2, md: 0 },
        px: { xs: 2, md: 0 },
        minHeight: 42,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {groups.map((group) => (
        <Tab
          key={group.name}
          value={group.name}
          label={text(group.label)}
          sx={{ minHeight: 42, minWidth: 0, px: 1.75, fontSize: '0.9375rem', color: 'text.secondary' }}
        />
      ))}
    </Tabs>
  );
};
