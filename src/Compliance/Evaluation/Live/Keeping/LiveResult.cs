using System.Collections.Immutable;
using Compliance.Evaluation.Explaining;
using Compliance.Findings;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>What is kept of a rule for a subject, or for subjects that may exist. Nothing is kept of a rule that is not applicable on any day.</summary>
/// <param name="Rule">The place of the rule.</param>
/// <param name="More">By how much its results outnumber the parts in force.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Upcoming">What later judgements would find.</param>
internal sealed record LiveResult(int Rule, int More, ImmutableArray<LiveRow> Rows, ImmutableArray<Finding> Upcoming)
{
    /// <summary>Gets the findings.</summary>
    public IEnumerable<Finding> Findings => Rows.Select(r => r.Result?.Finding).OfType<Finding>();

    /// <summary>Gets whether a row holds more than its outcome, or later judgements find something.</summary>
    public bool HasResults { get; } = !Upcoming.IsEmpty || Rows.Any(r => r.Result is not null);

    /// <summary>Gets whether it looks for changes by day in the declaration for which it was found.</summary>
    public bool IsOfDays { get; } = !Upcoming.IsEmpty || Rows.Any(r => r.Result?.Finding?.Changes is not null);

    /// <summary>Gets or sets which declaration explains its findings; <see langword="null"/> until it is kept.</summary>
    private KeptFacts? Facts { get; set; }

    /// <summary>Lets a session explain its findings.</summary>
    public void Keep(SessionFacts session)
    {
        Facts = new KeptFacts(session);
        foreach (var finding in Findings)
        {
            (finding.Reasons?.Source as ExplanationPass)?.Keep(Facts);
            (finding.Noted as ExplanationPass)?.Keep(Facts);
        }
    }

    /// <summary>Ends the keeping, before the session has other facts.</summary>
    public void End() => Facts?.End();
}
