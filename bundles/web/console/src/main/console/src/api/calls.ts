import type { Query, Transport } from './transport';
import type * as D from './types';
import type * as W from './watch';

const at = encodeURIComponent;

/** Every request the console makes, with its types: the only place that knows the server's addresses. */
export function callsOver({ call }: Transport) {
  const get = <T>(path: string, query?: Query) => call<T>({ method: 'GET', path, query });
  const post = <T>(path: string, body?: unknown, once?: string) => call<T>({ method: 'POST', path, body, once });
  const put = <T>(path: string, body?: unknown) => call<T>({ method: 'PUT', path, body });
  const remove = <T>(path: string, token?: string) => call<T>({ method: 'DELETE', path, token });
  const list = async <T>(path: string, query?: Query) => (await get<D.Page<T>>(path, query)).items;
  return {
    session: () => get<D.Session>('/session'),
    signIn: (user: string, password: string) => post<D.Session>('/session', { user, password }),
    /** @param token of the session that is left; the page may have forgotten it already */
    signOut: (token: string) => remove<void>('/session', token),
    lock: () => post<void>('/session/lock'),
    unlock: (password: string) => post<D.Session>('/session/unlock', { password }),
    changePassword: (present: string, wanted: string) => post<D.Session>('/session/password', { present, wanted }),

    node: () => get<W.NodeView>('/node'),
    status: () => get<W.StatusView>('/status'),
    posts: (country?: string) => list<W.BorderPost>('/border-posts', { country }),
    documentForms: () => list<D.KeyedForm>('/document-forms'),
    devices: () => list<W.DeviceStatus>('/devices'),
    testDevice: (device: string) => post<W.DeviceStatus>(`/devices/${at(device)}/self-test`),
    assignDevice: (device: string, lane: string) => put<void>(`/devices/${at(device)}/lane`, { lane }),
    simulators: () => list<W.Script>('/simulators'),
    present: (simulator: string, index: number) => post<void>(`/simulators/${at(simulator)}/present`, { index }),
    grounds: (on: string) => list<W.RefusalGround>('/legislation/refusal-grounds', { on }),
    lists: () => list<W.AlertList>('/alert-lists'),

    shift: () => get<{ readonly shift?: D.Shift }>('/shifts/current'),
    openShift: (lane: string, direction: D.Direction) => post<D.Shift>('/shifts', { lane, direction }),
    closeShift: (shift: string) => post<D.ShiftSummary>(`/shifts/${at(shift)}/close`),

    start: (input: D.DocumentInput, once: string) => post<D.Inspection>('/inspections', input, once),
    inspection: (id: string) => get<D.Inspection>(`/inspections/${at(id)}`),
    recent: (limit: number) => list<D.Inspection>('/inspections', { limit }),
    declare: (id: string, revision: number, declaration: D.Declaration) => put<D.Inspection>(`/inspections/${at(id)}/declaration`, { revision, declaration }),
    rescan: (id: string, revision: number, input: D.DocumentInput) => put<D.Inspection>(`/inspections/${at(id)}/document`, { revision, input }),
    recheck: (id: string, revision: number, check: string) => post<D.Inspection>(`/inspections/${at(id)}/checks/${at(check)}`, { revision }),
    chip: (id: string) => get<D.ChipView>(`/chips/${at(id)}`),
    chipWith: (id: string, revision: number, cardNumber: string) => post<D.Inspection>(`/chips/${at(id)}`, { revision, cardNumber }),
    chipPortrait: (id: string) => call<Blob>({ method: 'GET', path: `/chips/${at(id)}/portrait`, file: true }),
    decide: (id: string, revision: number, decision: D.Decision, once: string) => post<D.Inspection>(`/inspections/${at(id)}/decision`, { revision, decision }, once),
    confirmRefusal: (id: string, revision: number, second: { user: string; password: string }, agrees: boolean, once: string) =>
      post<D.Inspection>(`/inspections/${at(id)}/confirmation`, { revision, ...second, agrees }, once),
    undo: (id: string, revision: number, reason: string) => post<D.Inspection>(`/inspections/${at(id)}/undo`, { revision, reason }),
    leave: (id: string) => post<D.Inspection>(`/inspections/${at(id)}/leave`),
    abandon: (id: string, revision: number, reason: string) => post<D.Inspection>(`/inspections/${at(id)}/abandon`, { revision, reason }),
    queue: () => list<D.QueueItem>('/queue'),
    take: (id: string, revision: number) => post<D.Inspection>(`/queue/${at(id)}/take`, { revision }),
    release: (id: string, revision: number) => post<D.Inspection>(`/queue/${at(id)}/release`, { revision }),
    note: (id: string, revision: number, text: string) => post<D.Inspection>(`/queue/${at(id)}/notes`, { revision, text }),
    hitsOf: (id: string) => list<W.Hit>(`/inspections/${at(id)}/hits`),

    hits: (state: string, after?: string) => get<D.Page<W.Hit>>('/hits', { state, limit: 100, after }),
    hit: (id: string) => get<W.Hit>(`/hits/${at(id)}`),
    adjudicate: (id: string, verdict: W.Verdict, reason: string) => post<W.Hit>(`/hits/${at(id)}/verdicts`, { verdict, reason }),
    handling: (hit: string) => get<W.Handling>(`/hits/${at(hit)}/handling`),
    handOver: (hit: string, to: string, agency: string | undefined, note: string) => post<W.Hit>(`/hits/${at(hit)}/hand-over`, { to, note, ...(agency ? { agency } : {}) }),
    confirmReceipt: (hit: string, reference: string) => post<W.Hit>(`/hits/${at(hit)}/receipt`, { reference }),
    inbox: () => get<W.Inbox>('/hit-notices/inbox'),
    notices: (unread: boolean, after?: string) => get<D.Page<W.Notice>>('/hit-notices', { unread, limit: 100, after }),
    readNotice: (hit: string) => post<W.Notice>(`/hit-notices/${at(hit)}/read`),
    lateStatus: () => get<W.LateStatus>('/late-screening'),
    lateRuns: () => list<W.LateRun>('/late-screening/runs', { limit: 20 }),
    agencies: () => list<W.Agency>('/agencies'),
    putAgency: (id: string, name: string, members: readonly string[]) => put<W.Agency>(`/agencies/${at(id)}`, { name, members }),
    dueAlerts: (until: string) => list<W.Alert>('/alerts/due', { until }),
    alertChanges: () => list<W.AlertChange>('/alerts/changes'),
    proposeChange: (id: string, wanted: W.NewAlert, reason: string) => post<W.Alert>(`/alerts/${at(id)}/change`, { wanted, reason }),
    alerts: (query: W.AlertSearch) => post<D.Page<W.Alert>>('/alerts/find', query),
    alert: (id: string) => get<W.Alert>(`/alerts/${at(id)}`),
    proposeAlert: (alert: W.NewAlert, once: string) => post<W.Alert>('/alerts', alert, once),
    approveAlert: (id: string) => post<W.Alert>(`/alerts/${at(id)}/approve`),
    rejectAlert: (id: string, reason: string) => post<W.Alert>(`/alerts/${at(id)}/reject`, { reason }),
    withdrawAlert: (id: string, reason: string) => post<W.Alert>(`/alerts/${at(id)}/withdrawal`, { reason }),
    formats: () => list<string>('/alert-imports/formats'),
    importJobs: () => list<W.ImportJob>('/alert-import-jobs'),
    readList: (format: string, file: Blob) => post<W.ImportJob>(`/alert-import-jobs/files/${at(format)}`, file),
    takeOver: (preview: string, once: string) => post<W.ImportJob>(`/alert-import-jobs/previews/${at(preview)}`, undefined, once),
    cancelImport: (job: string) => post<W.ImportJob>(`/alert-import-jobs/${at(job)}/cancel`),
    differences: (preview: string, kind?: string, after?: string) => get<D.Page<W.ListDifference>>(`/alert-imports/previews/${at(preview)}/differences`, { kind, limit: 50, after }),
    peopleFiles: () => list<W.PeopleFile>('/people-files'),
    previewPeople: (file: Blob, columns: string) => call<W.PeoplePreview>({ method: 'POST', path: '/people-files/preview', query: { columns }, body: file }),
    screenPeople: (file: Blob, name: string, reason: string, columns: string) => call<W.PeopleFile>({ method: 'POST', path: '/people-files', query: { name, reason, columns }, body: file }),
    cancelPeople: (file: string) => post<W.PeopleFile>(`/people-files/${at(file)}/cancel`),
    deletePeople: (file: string) => remove<void>(`/people-files/${at(file)}`),
    screenedPeople: (file: string, all: boolean, band: string | undefined, after?: string) => get<D.Page<W.ScreenedPerson>>(`/people-files/${at(file)}/people`, { all, band, after, limit: 100 }),
    peopleTable: (file: string) => call<Blob>({ method: 'GET', path: `/people-files/${at(file)}/people.csv`, file: true }),
    sources: () => list<W.SourceHealth>('/external-sources'),
    askSource: (source: string, question: W.SourceQuestion) => post<W.SourceAnswer>(`/external-sources/${at(source)}/questions`, question),
    listHealth: (from: string, to: string) => list<W.ListHealth>('/alert-list-health', { from, to }),
    baseRate: (from: string, to: string) => get<W.BaseRate>('/alert-list-health/base-rate', { from, to }),
    thresholds: () => list<W.Threshold>('/alert-list-thresholds'),
    proposeThreshold: (of: string, percent: number | undefined, reason: string) => post<W.Threshold>(`/alert-list-thresholds/${at(of)}/proposal`, { percent, reason }),
    approveThreshold: (of: string) => post<W.Threshold>(`/alert-list-thresholds/${at(of)}/approve`),
    rejectThreshold: (of: string, reason: string) => post<W.Threshold>(`/alert-list-thresholds/${at(of)}/reject`, { reason }),
    knownInnocents: (after?: string) => get<D.Page<W.KnownInnocent>>('/known-innocents', { limit: 100, after }),
    revokeInnocent: (hit: string, reason: string) => post<W.KnownInnocent>(`/known-innocents/${at(hit)}/revocation`, { reason }),
    earlierHits: (of: string) => get<W.EarlierHits>(`/alert-lists/${at(of)}/earlier-hits`),
    rollBack: (list: string, reason: string) => post<W.AlertList>(`/alert-lists/${at(list)}/roll-back`, { reason }),

    travellersByDocument: async (number: string, issuer?: string) => (await post<D.Page<D.Traveller>>('/travellers/find-by-document', { number, issuer })).items,
    travellersByName: (wanted: W.NameSearch) => post<D.Page<D.Traveller>>('/travellers/find-by-name', wanted),
    file: (id: string, after?: string) => get<D.TravellerFile>(`/travellers/${at(id)}`, { after }),
    crossing: (crossing: string) => get<D.Crossing>(`/crossings/${at(crossing)}`),
    correct: (crossing: string, correction: D.Correction, once: string) => post<D.Crossing>(`/crossings/${at(crossing)}/correction`, correction, once),
    merged: (id: string) => list<D.Traveller>(`/travellers/${at(id)}/merged`),
    merge: (kept: string, merged: string, reason: string, once: string) => post<D.Traveller>(`/travellers/${at(kept)}/merge`, { merged, reason }, once),
    unmerge: (merged: string, reason: string, once: string) => post<D.Traveller>(`/travellers/${at(merged)}/unmerge`, { reason }, once),

    expected: (limit = 50) => get<D.Page<W.ExpectedPerson>>('/expected-arrivals', { limit }),
    matchExpected: (inspection: string) => list<W.ExpectedMatch>(`/expected-arrivals/of/${at(inspection)}`),
    journeys: (after?: string) => get<D.Page<W.Journey>>('/journeys', { limit: 100, after }),
    journey: (journey: string) => get<W.Journey>(`/journeys/${at(journey)}`),
    passengers: (journey: string) => list<W.JourneyPassenger>(`/journeys/${at(journey)}/passengers`),
    deleteJourney: (journey: string, reason: string) => post<void>(`/journeys/${at(journey)}/delete`, { reason }),
    takeList: (file: Blob, name: string) => call<W.TakenFile>({ method: 'POST', path: '/passenger-lists', query: { name }, body: file }),
    takeTable: (file: Blob, of: { readonly name: string; readonly mode: string; readonly carrier: string; readonly number: string; readonly from: string; readonly due: string }) => call<W.TakenFile>({ method: 'POST', path: '/passenger-lists/table', query: of, body: file }),
    quarantine: () => list<W.QuarantinedFile>('/passenger-quarantine'),
    quarantined: (file: string) => call<Blob>({ method: 'GET', path: `/passenger-quarantine/${at(file)}/content`, file: true }),
    correctQuarantined: (file: string, text: string) => call<W.TakenFile>({ method: 'POST', path: `/passenger-quarantine/${at(file)}/correct`, body: new Blob([text], { type: 'text/plain' }) }),
    discardQuarantined: (file: string, reason: string) => post<void>(`/passenger-quarantine/${at(file)}/discard`, { reason }),
    agreements: () => list<W.Agreement>('/exchange/agreements'),
    outbox: (state: string | undefined, after?: string) => get<D.Page<W.OutboxMessage>>('/exchange/outbox', { state, after, limit: 100 }),
    retry: (message: string) => post<W.OutboxMessage>(`/exchange/outbox/${at(message)}/retry`),

    report: (query: Query) => get<W.Report>('/reports/crossings', query),

    users: () => list<D.User>('/users'),
    createUser: (id: string, displayName: string, roles: readonly D.Role[]) => post<D.UserWithPassword>('/users', { id, displayName, roles }),
    changeUser: (id: string, displayName: string, roles: readonly D.Role[], active: boolean) => put<D.User>(`/users/${at(id)}`, { displayName, roles, active }),
    resetPassword: (id: string) => post<D.UserWithPassword>(`/users/${at(id)}/password-reset`),
    sessions: () => list<D.OpenSession>('/sessions'),
    endSession: (id: string) => remove<void>(`/sessions/${at(id)}`),

    journal: (wanted: W.JournalSearch) => post<D.Page<W.JournalEntry>>('/journal/find', wanted),
    exportJournal: (node: string, reason: string) => call<Blob>({ method: 'POST', path: `/journal/nodes/${at(node)}/export`, body: { reason }, file: true }),
    verify: () => post<W.Verification>('/journal/verify'),
  };
}

export type Calls = ReturnType<typeof callsOver>;
