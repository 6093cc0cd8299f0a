/** What is measured once and has no bare server beside it. */
export interface Trial {
  name: string;
  value: number;
  unit: string;
  /** What is asked of it. */
  least?: number;
  most?: number;
  /** What one has to know beside the figure. */
  about?: string;
}
