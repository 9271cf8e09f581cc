using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Binding;
using Compliance.Syntax;
using Compliance.Text.Unicode;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>Reads the fields of an entity or nested object into slots.</summary>
internal static class RecordParser
{
    /// <summary>Reads the fields of a mapping; unknown keys, and fields written by id and by label, are reported.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="type">The entity or object type.</param>
    /// <param name="values">Reads the values.</param>
    /// <param name="implicitKey">The key that is no field and is read by the caller: an entity's id.</param>
    public static ImmutableArray<FactValue?> Slots(MappingNode mapping, RecordType type, ValueParser values, Keyword? implicitKey)
    {
        var slots = new FactValue?[type.Fields.Length];
        var written = new MappingEntry?[type.Fields.Length];
        foreach (var entry in mapping.Entries)
        {
            var name = NormalForm.Of(entry.Key.Text);
            if (implicitKey?.Matches(name) == true)
            {
                continue;
            }

            if (type.Find(name) is not { } field)
            {
                values.Diagnostics.Add(BindingDiagnostics.UnknownKey(entry.Key.Span, type.Label, name, Candidates(type, implicitKey)));
            }
            else if (written[field.Slot] is { } first)
            {
                values.Diagnostics.Add(BindingDiagnostics.KeyWrittenTwice(entry.Key.Span, first.Key.Span, field.Id, field.Label.Zh));
            }
            else
            {
                written[field.Slot] = entry;
                slots[field.Slot] = values.ParseField(entry, field);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(slots);
    }

    private static string[] Candidates(RecordType type, Keyword? implicitKey)
    {
        IEnumerable<string> implicitNames = implicitKey is null ? [] : [implicitKey.Id, implicitKey.Zh];
        return [.. implicitNames, .. type.Fields.Select(f => f.Id), .. type.Fields.Select(f => f.Label.Zh)];
    }
}
