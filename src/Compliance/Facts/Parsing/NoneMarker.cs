using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>
/// The two ways to write <c>none</c>: the word without quotes, and <c>{ none: true }</c>, which JSON needs. A code
/// list may have a code of that name; then the word is the code.
/// </summary>
internal static class NoneMarker
{
    /// <summary>Determines whether a node is <c>none</c>.</summary>
    /// <returns><see langword="null"/> when it is some other value; false when it is a malformed <c>none</c>, which is reported.</returns>
    public static bool? Stands(LocatedNode node, FactType type, DiagnosticBag diagnostics)
    {
        if (IsWord(node, type))
        {
            return true;
        }

        if (node is not MappingNode { Entries: [{ Key.Text: "none" or "无" } entry] } || (type is FactType.MapType map && map.Keys.Find(entry.Key.Text) is not null))
        {
            return null;
        }

        if (entry.Value is ScalarNode { Style: ScalarStyle.Plain, Text: "true" or "是" })
        {
            return true;
        }

        diagnostics.Add(ValueDiagnostics.NoneMarkerInvalid(entry.Value.Span));
        return false;
    }

    /// <summary>Determines whether a node is the word <c>none</c> or 无, unquoted, and no code of that name can be meant.</summary>
    public static bool IsWord(LocatedNode node, FactType type) =>
        node is ScalarNode { Style: ScalarStyle.Plain, Text: "none" or "无" } scalar && !NamesCode(scalar.Text, type);

    private static bool NamesCode(string word, FactType type) => type switch
    {
        FactType.CodeType code => code.List.Find(word) is not null,
        FactType.ListType list => NamesCode(word, list.Element),
        FactType.MapType map => NamesCode(word, map.Value),
        _ => false,
    };
}
