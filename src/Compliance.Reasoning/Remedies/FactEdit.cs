using Compliance.Declarations;
using Compliance.Declarations.Changing;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning.Remedies;

/// <summary>Puts values into a thing of a declaration; nested objects are written anew with what they hold.</summary>
internal static class FactEdit
{
    /// <summary>Changes a fact.</summary>
    /// <param name="changes">The batch.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="edits">The fields from the thing to each fact, and its value.</param>
    public static void Update(DeclarationChanges changes, Entity thing, IReadOnlyList<(IReadOnlyList<Field> Steps, FactValue Value)> edits)
    {
        void Set(FactsBuilder facts)
        {
            foreach (var field in edits.GroupBy(e => e.Steps[0]))
            {
                Put(facts, field.Key, thing.Facts[field.Key], [.. field.Select(e => ((IReadOnlyList<Field>)[.. e.Steps.Skip(1)], e.Value))]);
            }
        }

        if (thing.Path == thing.Type.Id)
        {
            changes.Update(thing.Type.Id, Set);
        }
        else
        {
            changes.Update(thing.Type.Id, thing.Id, Set);
        }
    }

    /// <summary>Sets a field to a value.</summary>
    public static void Put(FactsBuilder facts, string name, FactValue? value)
    {
        switch (value)
        {
            case null:
                facts.Set(name, (string?)null);
                break;
            case NoneValue:
                facts.None(name);
                break;
            case RecordValue record:
                facts.Set(name, inner => Copy(inner, record));
                break;
            case MapValue map:
                facts.Set(name, inner =>
                {
                    foreach (var code in map.Keys.Codes.Where(c => map.Values[c.Index] is not null))
                    {
                        Put(inner, code.Id, map.Values[code.Index]);
                    }
                });
                break;
            case HistoryValue history:
                facts.Set(name, inner =>
                {
                    foreach (var entry in history.Entries)
                    {
                        Put(inner, entry.Since == HistoryEntry.Beginning ? "initially" : $"since {IsoDay.Of(entry.Since)}", entry.Value);
                    }
                });
                break;
            case ListValue { IsComplete: true } list:
                facts.Set(name, list.Items.Select(i => i.Canonical));
                break;
            case ListValue list:
                facts.Incomplete(name, list.Items.Select(i => i.Canonical));
                break;
            case NumberValue { Kind: FactTypeKind.Percent }:
                facts.Set(name, value.Canonical + "%");
                break;
            default:
                facts.Set(name, value.Canonical);
                break;
        }
    }

    private static void Put(FactsBuilder facts, Field field, FactValue? old, IReadOnlyList<(IReadOnlyList<Field> Steps, FactValue Value)> edits)
    {
        if (edits is [{ Steps.Count: 0 } whole])
        {
            Put(facts, field.Id, whole.Value);
            return;
        }

        var (record, type) = (old as RecordValue, ((FactType.ObjectType)field.Type).Definition);
        facts.Set(field.Id, inner =>
        {
            foreach (var part in type.Fields)
            {
                var own = edits.Where(e => e.Steps[0] == part).Select(e => ((IReadOnlyList<Field>)[.. e.Steps.Skip(1)], e.Value)).ToList();
                if (own.Count > 0)
                {
                    Put(inner, part, record?[part], own);
                }
                else if (record?[part] is { } kept)
                {
                    Put(inner, part.Id, kept);
                }
            }
        });
    }

    private static void Copy(FactsBuilder facts, RecordValue record)
    {
        foreach (var field in record.Type.Fields)
        {
            if (record[field] is { } value)
            {
                Put(facts, field.Id, value);
            }
        }
    }
}
