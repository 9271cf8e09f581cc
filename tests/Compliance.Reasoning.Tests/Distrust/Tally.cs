using System.Globalization;

namespace Compliance.Reasoning.Tests.Distrust;

/// <summary>Counts what was answered.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Gets or sets whether all engines confirm witnesses, or the native one alone.</summary>
    public bool HasAllEngines { get; set; }

    /// <summary>Counts an answer.</summary>
    public ProofAnswer Count(ProofAnswer answer)
    {
        Count($"{answer.Question.Kind}: {answer.Verdict} {(answer.Reason == ProofReason.NotTranslated ? answer.Detail?.En : answer.Reason == ProofReason.None ? string.Empty : answer.Reason)}");
        return answer;
    }

    /// <summary>Counts something else.</summary>
    public void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    /// <summary>Gets the counts, one a line.</summary>
    public override string ToString() => string.Join('\n', _counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value,8} {c.Key}")));
}
