using Compliance.Binding;
using Compliance.Text.Cultures;

namespace Compliance.Vocabularies;

/// <summary>The words that the rule language reads as keys; a field of that name could not be written in a rule.</summary>
internal static class ReservedWords
{
    private static readonly HashSet<string> Words = new(
        [.. RuleKeywords.Reserved.SelectMany(k => new[] { k.Id, k.Zh }), CommonWords.Incomplete, CommonWords.IncompleteZh, CommonWords.Others, CommonWords.OthersZh, CommonWords.Since, CommonWords.SinceZh], StringComparer.Ordinal);

    /// <summary>Determines whether a name is reserved.</summary>
    public static bool Contains(string name) => Words.Contains(name);
}
