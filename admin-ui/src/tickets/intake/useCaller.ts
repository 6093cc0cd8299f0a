import { askedDigits, shortestTail } from '@shouwen/domain/phone';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useDesk } from '../../providers/dataProvider';
import { useRested } from '../../time/useRested';
import { matchesIn, wholeNumber, type CallerAnswer, type CallerMatch } from './caller';

export interface Caller {
  /** Whether this person may look up who calls at all. */
  isOffered: boolean;
  /** True once the answer is the one to the number as it stands. */
  isSettled: boolean;
  isFailed: boolean;
  /** Null while no number is long enough to be asked for. */
  answer: CallerAnswer | null;
  matches: CallerMatch[];
  /** Which of them Enter would take. */
  active: number;
  setActive: (index: number) => void;
  taken: CallerMatch | null;
  take: (match: CallerMatch) => void;
  /** The caller is somebody else: forgets the person, keeps the number. */
  giveUp: () => void;
  /** Enter: takes the one that is meant as soon as it is known, or goes on where nobody is. */
  confirm: () => void;
}

const noMatches: CallerMatch[] = [];

const placeOf = ({ home }: CallerMatch) =>
  home ? { community: home.community, building: home.building, household: home.id } : {};

/** Who calls from the number on the form. */
export const useCallerLookup = (): Caller => {
  const desk = useDesk();
  const { setValue, setFocus, getValues } = useFormContext();
  const { canAccess: isOffered = false } = useCanAccess({ resource: 'residents', action: 'list' });
  const digits = askedDigits(String(useWatch({ name: 'requesterPhone' }) ?? ''));
  const resident: string | null = useWatch({ name: 'resident' }) ?? null;
  const household: string | null = useWatch({ name: 'household' }) ?? null;
  const rested = useRested(digits);
  const [hurried, setHurried] = useState<string | null>(null);
  const isHeeded = useRef(true);
  const asked = hurried === digits ? digits : rested;
  const isAsked = isOffered && asked.length >= shortestTail;

  const { data, isFetching, isError } = useQuery({
    queryKey: ['callers', asked],
    queryFn: ({ signal }) => desk.callers(asked, signal),
    enabled: isAsked,
    staleTime: 30_000,
    retry: false,
  });
  const answer = isAsked ? (data ?? null) : null;
  const matches = answer ? matchesIn(answer) : noMatches;
  const isSettled = asked === digits && !isFetching;

  // another question has another list: its first is meant until another is chosen
  const [chosen, setChosen] = useState({ asked, index: 0 });
  const active = chosen.asked === asked ? chosen.index : 0;
  const setActive = (index: number) => setChosen({ asked, index });

  const theirs = matches.filter((match) => match.resident.id === resident);
  const taken = theirs.find(({ home }) => home?.id === household) ?? theirs[0] ?? null;

  const take = (match: CallerMatch) => {
    const told = {
      resident: match.resident.id,
      requesterName: match.resident.name,
      requesterPhone: wholeNumber(String(getValues('requesterPhone') ?? ''), match.resident),
      ...placeOf(match),
    };
    for (const [name, value] of Object.entries(told)) setValue(name, value, { shouldDirty: true });
    setFocus('type');
  };

  const giveUp = () => {
    for (const name of ['resident', 'requesterName', 'community', 'building', 'household'])
      setValue(name, null, { shouldDirty: true });
    setFocus('requesterPhone');
  };

  const confirm = () => {
    setHurried(digits);
    isHeeded.current = isSettled;
    if (!isSettled) return;
    const match = matches[active];
    if (taken) setFocus('type');
    else if (match) take(match);
    else setFocus('requesterName');
  };

  // Enter came before the answer: what is certain is taken, among several the clerk chooses
  useEffect(() => {
    if (isHeeded.current || hurried !== digits || !isSettled) return;
    isHeeded.current = true;
    const [only, another] = matches;
    if (only && !another) take(only);
    if (!only) setFocus('requesterName');
  });

  // another number is another caller
  const isOfAnother = resident !== null && isSettled && answer !== null && theirs.length === 0;
  useEffect(() => {
    if (isOfAnother) setValue('resident', null, { shouldDirty: true });
  }, [isOfAnother, setValue]);

  return {
    isOffered,
    isSettled,
    isFailed: isError,
    answer,
    matches,
    active,
    setActive,
    taken,
    take,
    giveUp,
    confirm,
  };
};

const CallerContext = createContext<Caller | null>(null);
export const CallerProvider = CallerContext.Provider;

export const useCaller = (): Caller => {
  const caller = useContext(CallerContext);
  if (caller === null) throw new Error('Who calls is known within intake only.');
  return caller;
};
