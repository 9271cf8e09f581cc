using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>
/// The two ways to write <c>none</c>: the word without quotes, and <c>{ none: true }</c>, which JSON needs. They are the same
/// everywhere: where a code list has a code of that name, both are the code.
/// </summary>
internal static class NoneMarker
{
    /// <summary>Gets the word that <c>{ none: true }</c> stands for, at the same place; every other node stays as it is.</summary>
    /// <returns>The node; <see langword="null"/> for a malformed <c>{ none: … }</c>, which is reported.</returns>
    public static LocatedNode? AsWord(LocatedNode node, FactType type, DiagnosticBag diagnostics)
    {
        if (node is not MappingNode { Entries: [{ Key.Text: CommonWords.None or CommonWords.NoneZh } entry] } || (type is FactType.MapType map && map.Keys.Find(entry.Key.Text) is not null))
        {
            return node;
        }

        if (entry.Value is ScalarNode { Style: ScalarStyle.Plain, Text: CommonWords.True or CommonWords.TrueZh })
        {
            return new ScalarNode(entry.Key.Text, ScalarStyle.Plain, node.Span);
        }

        diagnostics.Add(ValueDiagnostics.NoneMarkerInvalid(entry.Value.Span));
        return null;
    }

    /// <summary>Determines whether a node is the word <c>none</c>, in either language, unquoted, and no code of that name can be meant.</summary>
    public static bool IsWord(LocatedNode node, FactType type) =>
        node is ScalarNode { Style: ScalarStyle.Plain, Text: CommonWords.None or CommonWords.NoneZh } scalar && !NamesCode(scalar.Text, type);

    /// <summary>Determines whether the word may name a code where a value of this type stands.</summary>
    public static bool MayNameCode(FactType type) => NamesCode("none", type) || NamesCode(CommonWords.NoneZh, type);

    /// <summary>Determines whether a word is a code that a value of a type may be.</summary>
    public static bool NamesCode(string word, FactType type) => type switch
    {
        FactType.CodeType code => code.List.Find(word) is not null,
        FactType.ListType list => NamesCode(word, list.Element),
        FactType.MapType map => NamesCode(word, map.Value),
        _ => false,
    };
}
