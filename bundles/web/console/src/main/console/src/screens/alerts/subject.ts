import type { AlertSubject } from '../../api/watch';

/** Whom or what an alert looks for, in one line as listed. */
export function subjectLine(subject: AlertSubject): string {
  switch (subject.type) {
    case 'person': return subject.names[0]?.text ?? '';
    case 'document': return [subject.document.number, subject.document.issuer].filter(Boolean).join(' ');
    default: return [subject.plate, subject.identificationNumber, subject.country].filter(Boolean).join(' ');
  }
}
