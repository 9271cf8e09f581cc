using System.Collections.Immutable;
using Compliance.Findings;

namespace Compliance.Evaluation.Live;

/// <summary>Compares the questions of two reports when that is first asked for.</summary>
/// <param name="before">The report before.</param>
/// <param name="after">The report after.</param>
internal sealed class QuestionComparison(ComplianceReport before, ComplianceReport after)
{
    private ImmutableArray<QuestionChange> _changes;

    /// <summary>Gets what happened to questions, by path.</summary>
    public ImmutableArray<QuestionChange> Changes => _changes.IsDefault ? _changes = Compare() : _changes;

    private ImmutableArray<QuestionChange> Compare()
    {
        var (earlier, later) = (Paths(before), Paths(after));
        return
        [
            .. later.Except(earlier, StringComparer.Ordinal).Select(p => new QuestionChange(QuestionChangeKind.Opened, p, after))
                .Concat(earlier.Except(later, StringComparer.Ordinal).Select(p => new QuestionChange(QuestionChangeKind.Settled, p, before)))
                .OrderBy(c => c.Path, StringComparer.Ordinal),
        ];
    }

    // Without putting them into words.
    private static HashSet<string> Paths(ComplianceReport report) => report.Counts.Undetermined == 0
        ? []
        : report.Undetermined.SelectMany(r => r.MissingPaths).ToHashSet(StringComparer.Ordinal);
}
