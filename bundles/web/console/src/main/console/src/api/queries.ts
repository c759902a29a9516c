import { QueryClient, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from './Api';
import { useTexts } from '../i18n/Texts';
import type { ChipView, CheckResult, Inspection } from './types';
import type { LawQuestion, NewLawComparison } from './watch';
import { asProblem, Problem } from './problem';

/** Names of what is kept in memory; an event from the server makes what it names stale. */
export const STALE_BY_EVENT: Readonly<Record<string, readonly string[]>> = {
  inspection: ['inspection', 'recent', 'hits'], referral: ['queue', 'status'], crossing: ['recent', 'file', 'report', 'expected', 'journeys'], gate: ['gate'], shift: ['shift'],
  links: ['status'], outbox: ['status', 'outbox'], 'alert-lists': ['status', 'lists', 'alerts', 'health'], 'alert-import': ['imports'], 'people-file': ['people-files'],
  'expected-arrivals': ['expected'], journey: ['journeys', 'expected', 'boarding'], 'passenger-record': ['journeys'], 'passenger-quarantine': ['quarantine'],
  alert: ['alerts'], hit: ['hits'], 'hit-notice': ['notices', 'inbox'], 'late-screening': ['late'], devices: ['status', 'devices', 'printers'], law: ['status', 'law'],
  resync: ['status', 'queue', 'inspection', 'recent', 'shift', 'expected', 'hits', 'notices', 'inbox', 'late', 'journeys', 'quarantine', 'boarding'],
};

/** The last event of a gate; nobody asks for it. */
export const GATE_TOLD = ['gate-told'] as const;

export function newQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // a post works without a network: the browser's own idea of being online must stop nothing
      queries: { networkMode: 'always', staleTime: 10_000, retry: (count, fault) => count < 2 && fault instanceof Problem && fault.status === 0, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  // what a person is writing is not asked for again: it stays until it is kept or the person goes
  client.setQueryDefaults(['note'], { gcTime: Infinity });
  client.setQueryDefaults(['once'], { gcTime: Infinity });
  return client;
}

/** Questions whose answers hold the server's sentences; no search of persons or of the journal, which would be recorded again. */
export const TOLD_IN_LANGUAGE = ['recent', 'inspection', 'queue', 'status', 'hits', 'devices', 'printers', 'gate', 'lists', 'alerts', 'health', 'imports', 'people-files', 'sources', 'journeys', 'quarantine'] as const;

/** Only the status is asked for again and again: other questions would keep a session alive that nobody uses. */
const HALF_A_MINUTE = 30_000;
const LOOK_AGAIN = 500;
/** A reader was asked: the row is not about a lane without one. */
export const wasRead = ({ check, source }: CheckResult) => check === 'chip' && /^chip\.source\.(reader|simulator)$/.test(source.code);
const A_WHILE = 5000;

/** Asked until it is answered: without it the days of the post are not known. */
export const useNode = () => { const api = useApi(); return useQuery({ queryKey: ['node'], queryFn: api.node, staleTime: Infinity, refetchInterval: ({ state }) => (state.data ? false : A_WHILE) }); };
export const usePosts = () => { const api = useApi(); return useQuery({ queryKey: ['posts'], queryFn: () => api.posts(), staleTime: Infinity }); };
export const useShift = () => { const api = useApi(); return useQuery({ queryKey: ['shift'], queryFn: async () => (await api.shift()).shift ?? null }); };
export const useStatus = () => { const api = useApi(); return useQuery({ queryKey: ['status'], queryFn: api.status, refetchInterval: HALF_A_MINUTE }); };
export const useDevices = () => { const api = useApi(); return useQuery({ queryKey: ['devices'], queryFn: api.devices }); };
export const useLists = () => { const api = useApi(); return useQuery({ queryKey: ['lists'], queryFn: api.lists }); };
export const useImports = () => { const api = useApi(); return useQuery({ queryKey: ['imports'], queryFn: api.importJobs }); };
export const usePeopleFiles = () => { const api = useApi(); return useQuery({ queryKey: ['people-files'], queryFn: api.peopleFiles }); };
export const useLawRows = () => { const api = useApi(); return useQuery({ queryKey: ['law', 'rows'], queryFn: api.lawRows }); };
export const useLawChanges = () => { const api = useApi(); return useQuery({ queryKey: ['law', 'changes'], queryFn: api.lawChanges }); };
export const useLawFindings = () => {
  const api = useApi();
  const { language } = useTexts();
  return useQuery({ queryKey: ['law', 'findings', language], queryFn: async () => ({ findings: await api.lawFindings(), faults: await api.lawFaults(), rules: await api.ruleFaults() }) });
};
/** Started once for each asking, then looked at until it has ended. */
export const useLawComparison = (asked: NewLawComparison, time: number) => {
  const api = useApi();
  const { language } = useTexts();
  const started = useQuery({ queryKey: ['law-comparison', asked, time], queryFn: () => api.startLawComparison(asked), staleTime: Infinity, retry: false });
  const id = started.data?.id ?? '';
  const looked = useQuery({
    queryKey: ['law-comparison', id, language], queryFn: () => api.lawComparison(id), enabled: id !== '',
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'RUNNING' ? false : LOOK_AGAIN),
  });
  return started.error ? started : looked;
};
/** Told in the officer's language, so asked anew in another. */
export const useAskedLaw = (question: LawQuestion, time: number) => { const api = useApi(); const { language } = useTexts(); return useQuery({ queryKey: ['law', 'asked', question, time, language], queryFn: () => api.askLaw(question) }); };
export const useReplayed = (inspection: string) => { const api = useApi(); const { language } = useTexts(); return useQuery({ queryKey: ['law', 'replayed', inspection, language], queryFn: () => api.replayed(inspection), staleTime: 60_000 }); };
export const useRulingAsOf = (inspection: string, on: string) => { const api = useApi(); const { language } = useTexts(); return useQuery({ queryKey: ['law', 'as-of', inspection, on, language], queryFn: () => api.rulingAsOf(inspection, on) }); };
export const useRulingOfCrossing = (crossing: string) => { const api = useApi(); return useQuery({ queryKey: ['law', 'of-crossing', crossing], queryFn: () => api.rulingOfCrossing(crossing) }); };
export const useLawVersions = () => { const api = useApi(); return useQuery({ queryKey: ['law', 'versions'], queryFn: api.lawVersions }); };
export const useFingerprintPolicy = () => { const api = useApi(); return useQuery({ queryKey: ['law', 'fingerprints'], queryFn: api.fingerprintPolicy, staleTime: 60_000 }); };
/** Nothing taken is an answer, not a fault. */
export const useEnrolment = (inspection: string) => {
  const api = useApi();
  return useQuery({ queryKey: ['fingers', inspection], queryFn: () => api.enrolment(inspection).catch((fault) => { if (asProblem(fault).code === 'NOT_FOUND') return null; throw fault; }) });
};
export const useSources = () => { const api = useApi(); return useQuery({ queryKey: ['sources'], queryFn: api.sources }); };
export const useSourceFaults = () => { const api = useApi(); return useQuery({ queryKey: ['sources', 'faults'], queryFn: api.sourceFaults }); };
export const useThresholds = () => { const api = useApi(); return useQuery({ queryKey: ['thresholds'], queryFn: api.thresholds }); };
export const useEarlierHits = (list: string) => { const api = useApi(); return useQuery({ queryKey: ['earlier', list], queryFn: () => api.earlierHits(list), staleTime: 60_000 }); };
/** Whether this person is told of hits, and of how many unread: everybody's status bar asks. */
export const useInbox = () => { const api = useApi(); return useQuery({ queryKey: ['inbox'], queryFn: api.inbox }); };
/** What to do at a hit is told in the officer's language by the server. */
export const useHandling = (hit: string | undefined) => {
  const api = useApi();
  const { language } = useTexts();
  return useQuery({ queryKey: ['handling', hit, language], queryFn: () => api.handling(hit!), enabled: hit !== undefined });
};
export const useAgencies = (enabled = true) => { const api = useApi(); return useQuery({ queryKey: ['agencies'], queryFn: api.agencies, staleTime: 60_000, enabled }); };
export const useAlertChanges = (enabled = true) => { const api = useApi(); return useQuery({ queryKey: ['alerts', 'changes'], queryFn: api.alertChanges, enabled }); };
export const useQueue = (enabled: boolean) => { const api = useApi(); return useQuery({ queryKey: ['queue'], queryFn: api.queue, enabled }); };
export const useExpected = (enabled: boolean) => { const api = useApi(); return useQuery({ queryKey: ['expected'], queryFn: () => api.expected(), enabled }); };
export const useJourneys = () => {
  const api = useApi();
  return useInfiniteQuery({ queryKey: ['journeys'], initialPageParam: undefined as string | undefined, queryFn: ({ pageParam }) => api.journeys(pageParam), getNextPageParam: (last) => last.next });
};
export const useQuarantine = () => { const api = useApi(); return useQuery({ queryKey: ['quarantine'], queryFn: api.quarantine }); };
export const useRecent = (enabled = true) => { const api = useApi(); return useQuery({ queryKey: ['recent'], queryFn: () => api.recent(20), enabled }); };
export const useGrounds = (on: string) => {
  const api = useApi();
  // named in the officer's language by the server
  const { language } = useTexts();
  return useQuery({ queryKey: ['grounds', on, language], queryFn: () => api.grounds(on), staleTime: Infinity });
};
export const useDocumentForms = () => {
  const api = useApi();
  const { language } = useTexts();
  return useQuery({ queryKey: ['document-forms', language], queryFn: api.documentForms, staleTime: Infinity });
};
export const useInspection = (id: string | undefined) => {
  const api = useApi();
  return useQuery({ queryKey: ['inspection', id], queryFn: () => api.inspection(id!), enabled: id !== undefined });
};
/** What the chip said; the row of the check tells when it was read anew. Kept in the page's memory no longer than the case is shown. */
export const useChip = (inspection: Inspection) => {
  const api = useApi();
  const { language } = useTexts();
  const row = inspection.checks.find(wasRead);
  return useQuery({ queryKey: ['chip', inspection.id, row?.asOf, row?.took, language], queryFn: () => api.chip(inspection.id), enabled: row !== undefined, staleTime: Infinity, gcTime: 0, retry: false });
};
export const useChipPortrait = (inspection: string, chip: ChipView | undefined) => {
  const api = useApi();
  return useQuery({ queryKey: ['chip-portrait', inspection, chip?.at], queryFn: () => api.chipPortrait(inspection), enabled: chip?.portrait === true, staleTime: Infinity, gcTime: 0, retry: false });
};
/** Descriptions come in the officer's language by the server. */
export const useExamination = (id: string | undefined) => {
  const api = useApi();
  const { language } = useTexts();
  return useQuery({ queryKey: ['examination', id, language], queryFn: () => api.examination(id!), enabled: id !== undefined, staleTime: Infinity });
};
export const usePicturePolicy = () => { const api = useApi(); return useQuery({ queryKey: ['picture-policy'], queryFn: api.picturePolicy, staleTime: 60_000 }); };
/** Asked for once: every look is journaled. Kept in the page's memory no longer than it is shown. */
export const usePagePicture = (inspection: string, kept: boolean) => { const api = useApi(); return useQuery({ queryKey: ['page-picture', inspection], queryFn: () => api.pagePicture(inspection), enabled: kept, staleTime: Infinity, gcTime: 0, retry: false }); };
export const useReferencePicture = (reference: string, picture: string) => {
  const api = useApi();
  return useQuery({ queryKey: ['reference-picture', reference, picture], queryFn: () => api.referencePicture(reference, picture), staleTime: Infinity, retry: false });
};
export const useHitsOf = (id: string | undefined) => {
  const api = useApi();
  return useQuery({ queryKey: ['hits', id], queryFn: () => api.hitsOf(id!), enabled: id !== undefined });
};

export const useHitsOfCrossing = (id: string | undefined) => {
  const api = useApi();
  return useQuery({ queryKey: ['hits', 'crossing', id], queryFn: () => api.hitsOfCrossing(id!), enabled: id !== undefined });
};

/** The post's painted name, `Kobero`; its code until the names are there. */
export function usePostName(): (post: string) => string {
  const { data } = usePosts();
  return useMemo(() => {
    const names = new Map((data ?? []).map((post) => [post.id, post.name]));
    return (post: string) => names.get(post) ?? post;
  }, [data]);
}

/** Makes the named things be asked for again. */
export function useStale(): (...names: readonly string[]) => void {
  const client = useQueryClient();
  return useMemo(() => (...names) => names.forEach((name) => void client.invalidateQueries({ queryKey: [name] })), [client]);
}
