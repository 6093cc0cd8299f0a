/** How far the work is; `of` is an estimate for rows. */
export interface Progress {
  stage: 'checking' | 'files' | 'rows' | 'verifying' | 'indexes';
  done: number;
  of: number;
  /** Of what has gone by so far. */
  bytes: number;
}

export interface BackupReport {
  file: string;
  bytes: number;
  /** Of the rows before they were packed. */
  rowBytes: number;
  tables: number;
  rows: number;
  files: number;
  takenAt: string;
  lost: string[];
  leftOut: string[];
}

export interface RestoreReport {
  tables: number;
  rows: number;
  files: number;
  takenAt: string;
  product: string;
  isOlder: boolean;
  lost: string[];
  leftOut: string[];
  /** Secrets that are others than at the time of the backup. */
  otherSecrets: string[];
}

export interface CheckReport {
  rows: number;
  takenAt: string;
  product: string;
}

/** What each act tells of itself at its end. */
export interface Reports {
  taken: BackupReport;
  checked: CheckReport;
  restored: RestoreReport;
}
