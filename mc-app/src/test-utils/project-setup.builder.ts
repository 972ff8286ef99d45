/** What the platform knows of how a project is set up. */
export type ProjectSetupContent = {
  messagesSetting: { enabled: boolean; deleteDaysAfterCreation: number | null };
  /** Keys of the channels that `syncInfo` may name */
  channels: string[];
};

type Refusals = Partial<Record<'settings' | 'channels', string>>;

/** Answers the platform's part of the setup; `refusals` are codes of fields that the user may not see. */
export function answerSetup(
  given: Partial<ProjectSetupContent> = {},
  refusals: Refusals = {},
): (variables: Record<string, unknown>) => object {
  return answerByPart(projectSetupFields(given), refusals);
}

/** The fields of a project that keeps Messages for 90 days, and has one channel, unless said otherwise. */
export function projectSetupFields({
  messagesSetting = { enabled: true, deleteDaysAfterCreation: 90 },
  channels = ['klaviyo'],
}: Partial<ProjectSetupContent>): Record<'settings' | 'channels', object> {
  const results = channels.map((key) => ({ id: `channel-${key}`, key }));
  return {
    settings: { key: 'demo-store', version: 3, messages: messagesSetting },
    channels: { total: results.length, results },
  };
}

/** Answers the fields that are asked for, or nothing but errors when one of them is refused. */
export function answerByPart(
  fields: Record<string, object>,
  refusals: Partial<Record<string, string>>,
): (variables: Record<string, unknown>) => object {
  return (variables) => {
    const asked = Object.keys(fields).filter(
      (name) => variables[`with${name[0]?.toUpperCase()}${name.slice(1)}`],
    );
    const errors = asked.flatMap((name) => {
      const code = refusals[name];
      return code ? [{ message: 'Refused', path: [name], extensions: { code } }] : [];
    });
    if (errors.length > 0) return { data: null, errors };
    return { data: Object.fromEntries(Object.entries(fields).filter(([name]) => asked.includes(name))) };
  };
}
