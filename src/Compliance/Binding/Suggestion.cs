using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Binding;

/// <summary>Finds the name that a misspelt word probably means.</summary>
public static class Suggestion
{
    private static readonly LocalizedText DidYouMean = new("是否想写“", "Did you mean '");
    private static readonly LocalizedText Write = new("写成 ", "Write ");
    private static readonly LocalizedText WriteOneOf = new("可写：", "Write one of: ");

    /// <summary>Finds the candidate nearest to a misspelt word.</summary>
    /// <returns>
    /// The candidate with the fewest single-character edits, at most a third of the longer word (at least one) and never all of it, ties
    /// going to the first in ordinal order; <see langword="null"/> when none is near.
    /// </returns>
    public static string? For(string written, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(candidates);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var limit = Math.Max(1, Math.Max(written.Length, candidate.Length) / 3);
            var distance = Distance(written, candidate);
            if (distance <= limit && distance < Math.Max(written.Length, candidate.Length) && distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>
    /// Gets the advice of a diagnostic about an unknown word: "did you mean", or a list of what may be written. The list begins with what shares most
    /// with the word; in Chinese, Chinese words come before ids.
    /// </summary>
    /// <param name="written">The word as written.</param>
    /// <param name="candidates">What may be written, ids and Chinese labels alike; at most 24 are listed, each once.</param>
    public static LocalizedText Advice(string written, IReadOnlyCollection<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        if ((For(written, candidates) ?? SharedWords.Nearest(written, candidates)) is { } near)
        {
            return new($"{DidYouMean.Zh}{near}”？", $"{DidYouMean.En}{near}'?");
        }

        // An id that is its own label is one word.
        const int Shown = 24;
        List<string> words = [.. candidates.Distinct(StringComparer.Ordinal).OrderByDescending(c => SharedWords.Count(written, c))];
        var isMore = words.Count > Shown;
        return words.Count == 0
            ? new("此处没有可用的名称。", "There is nothing that can be written here.")
            : new(
                $"{WriteOneOf.Zh}{string.Join("、", words.OrderByDescending(SharedWords.IsChinese).Take(Shown))}{(isMore ? "……" : string.Empty)}",
                $"{WriteOneOf.En}{string.Join(", ", words.Take(Shown))}{(isMore ? " …" : string.Empty)}");
    }

    /// <summary>Gets the words that advice says to write: the inverse of <see cref="Advice"/>, for editors that apply it.</summary>
    /// <param name="advice">The advice of a diagnostic.</param>
    /// <returns>The words, those that were meant first; none where the advice names none, or is not of this form in both languages.</returns>
    public static ImmutableArray<string> WordsOf(LocalizedText advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        if (Behind(advice.Zh, DidYouMean.Zh) is { } zh && Quoted(zh, '”', advice.En, DidYouMean.En) is { } near)
        {
            return [near];
        }

        if (Behind(advice.Zh, Write.Zh) is { } date && date.TrimEnd('。') is { Length: > 0 } word && advice.En == $"{Write.En}{word}.")
        {
            return [word];
        }

        var words = Listed(advice.En);
        return Behind(advice.Zh, WriteOneOf.Zh) is { } list && words.Length > 0 && list.Contains(words[0], StringComparison.Ordinal) ? words : [];
    }

    /// <summary>Gets the key that advice says to add.</summary>
    /// <param name="advice">The advice of a diagnostic.</param>
    /// <returns>The English spelling of the key; <see langword="null"/> where the advice is another.</returns>
    public static string? MissingKey(LocalizedText advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        const string Start = "Add '";
        const string End = ": …'.";
        return advice.En.StartsWith(Start, StringComparison.Ordinal) && advice.En.EndsWith(End, StringComparison.Ordinal) ? advice.En[Start.Length..^End.Length] : null;
    }

    private static string? Behind(string text, string start) => text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : null;

    private static string? Quoted(string zh, char close, string en, string start) =>
        zh.LastIndexOf(close) is > 0 and var end && zh[..end] is var word && en == $"{start}{word}'?" ? word : null;

    private static ImmutableArray<string> Listed(string en) =>
        en.StartsWith(WriteOneOf.En, StringComparison.Ordinal) ? [.. en[WriteOneOf.En.Length..].Replace(" …", string.Empty, StringComparison.Ordinal).Split(", ")] : [];

    // Optimal string alignment: a swap of neighbours counts once, as it is the commonest slip.
    private static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64)
        {
            return a == b ? 0 : int.MaxValue;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
