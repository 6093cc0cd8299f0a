import type { FormItem } from '@shouwen/domain/form';

export interface ItemProps {
  item: FormItem;
  /** Where the answer stands in the form: `form.since`. */
  source: string;
}
