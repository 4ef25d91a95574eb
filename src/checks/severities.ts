import type { Problem, SettableCode, Severity } from '../problem.ts';

/** What site.yaml says of a code: another severity, or that it is not looked for. */
export type SeveritySettings = Partial<Record<SettableCode, Severity | 'off'>>;

/** Gives each problem the severity that the site has set for its code. Errors of the contract stay errors: they have no setting. */
export function applySeverities(problems: readonly Problem[], settings: SeveritySettings): Problem[] {
  const byCode: Partial<Record<string, Severity | 'off'>> = settings;
  return problems.flatMap((problem) => {
    const severity = byCode[problem.code] ?? problem.severity;
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
}
