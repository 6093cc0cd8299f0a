import { ButtonBase } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { cardLook } from './cardLook';

/** A card that leads to its record. */
export const CardLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <ButtonBase component={Link} to={to} sx={cardLook}>
    {children}
  </ButtonBase>
);
