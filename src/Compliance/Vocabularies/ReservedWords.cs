using Compliance.Binding;

namespace Compliance.Vocabularies;

/// <summary>The words that the rule language reads as keys; a field of that name could not be written in a rule.</summary>
internal static class ReservedWords
{
    private static readonly HashSet<string> Words = new(
        [.. RuleKeywords.Reserved.SelectMany(k => new[] { k.Id, k.Zh }), "incomplete", "不完整", "others", "其余", "since", "自"], StringComparer.Ordinal);

    /// <summary>Determines whether a name is reserved.</summary>
    public static bool Contains(string name) => Words.Contains(name);
}
