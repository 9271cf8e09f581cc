using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Vocabularies;

/// <summary>Reads <c>none: allowed</c>, by which a vocabulary says where a declaration can say that there is none. It is refused where nothing says so.</summary>
internal static class NonePolicy
{
    private static readonly LocalizedText What = new("能否为“无”", "what can be said about none");

    private static readonly (Keyword Word, bool Meaning)[] Words = [(new Keyword("allowed", "允许"), true), (new Keyword("refused", "不允许"), false)];

    /// <summary>Gets the words.</summary>
    public static IEnumerable<Keyword> Choices => Words.Select(w => w.Word);

    /// <summary>Reads the key of a field.</summary>
    public static bool OfField(LocatedNode? node, FactType? type, DiagnosticBag diagnostics)
    {
        var isAllowed = Read(node, diagnostics);
        switch (type)
        {
            case FactType.ListType when isAllowed:
                diagnostics.Add(VocabularyDiagnostics.NoneOfList(node!.Span));
                return false;
            case { } other when isAllowed && CodeOf(other) is { } list:
                diagnostics.Add(VocabularyDiagnostics.NoneIsCode(node!.Span, list));
                return false;
            default:
                return isAllowed;
        }
    }

    /// <summary>Reads the key of an entity.</summary>
    public static bool OfEntity(LocatedNode? node, EntityCardinality cardinality, DiagnosticBag diagnostics)
    {
        var isAllowed = Read(node, diagnostics);
        if (isAllowed && cardinality != EntityCardinality.Single)
        {
            diagnostics.Add(VocabularyDiagnostics.NoneOfMany(node!.Span, cardinality));
            return false;
        }

        return isAllowed;
    }

    private static bool Read(LocatedNode? node, DiagnosticBag diagnostics) => ScalarReading.Word(node, Words, What, diagnostics) ?? false;

    private static CodeList? CodeOf(FactType type) => type switch
    {
        FactType.CodeType code when (code.List.Find("none") ?? code.List.Find(CommonWords.NoneZh)) is not null => code.List,
        FactType.MapType map => CodeOf(map.Value),
        _ => null,
    };
}
