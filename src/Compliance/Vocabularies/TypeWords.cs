using Compliance.Types;

namespace Compliance.Vocabularies;

/// <summary>The words of types in vocabulary files (docs/rule-language.md §1.1).</summary>
public static class TypeWords
{
    /// <summary>Gets the types that stand alone, in both spellings.</summary>
    public static IReadOnlyList<string> Simple { get; } =
        [.. SimpleTypes.All.SelectMany(t => new[] { t.Id, t.Zh }), TypeParser.MoneyWord.Id, TypeParser.MoneyWord.Zh, .. RateWords];

    /// <summary>Gets the words that a name or another type follows.</summary>
    public static IReadOnlyList<string> WithName { get; } =
    [
        .. new[] { TypeParser.CodeWord, TypeParser.RegionWord, TypeParser.ObjectWord, TypeParser.ReferenceWord, TypeParser.ListWord, TypeParser.MapWord }.SelectMany(w => new[] { w.Id, w.Zh }),
    ];

    // Of parameters only.
    private static string[] RateWords => ["rate", "汇率"];
}
