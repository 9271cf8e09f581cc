using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Reporting.Oscal;

/// <summary>What a rule came to over all subjects that it applied to: counted over all results, while observations are listed as far as there is room.</summary>
/// <param name="rule">The rule.</param>
internal sealed class OscalRule(Rule rule)
{
    private readonly List<Entity> _subjects = [];

    public Rule Rule { get; } = rule;

    /// <summary>Gets how many results there are.</summary>
    public int Total { get; private set; }

    /// <summary>Gets how many are satisfied.</summary>
    public int Satisfied { get; private set; }

    /// <summary>Gets how many are violations.</summary>
    public int Violations { get; private set; }

    /// <summary>Gets how many are undetermined or not covered, or cautions.</summary>
    public int Open { get; private set; }

    /// <summary>Gets the results that are listed as observations.</summary>
    public List<RuleResult> Observed { get; } = [];

    /// <summary>Gets the subjects, as many as a list has.</summary>
    public IReadOnlyList<Entity> Subjects => _subjects;

    /// <summary>Gets the rules that applied to anything, in the order of the results.</summary>
    public static List<OscalRule> Of(ReportListing listing)
    {
        var rules = new OrderedDictionary<string, OscalRule>(StringComparer.Ordinal);
        foreach (var result in listing.Report.EnumerateResults())
        {
            if (result.Outcome != Outcome.NotApplicable)
            {
                if (!rules.TryGetValue(result.Rule.Id, out var rule))
                {
                    rules.Add(result.Rule.Id, rule = new OscalRule(result.Rule));
                }

                rule.Add(result, listing.Limits.Listed);
            }
        }

        foreach (var result in listing.Reported.Items)
        {
            rules[result.Rule.Id].Observed.Add(result);
        }

        return [.. rules.Values];
    }

    private void Add(RuleResult result, int mostSubjects)
    {
        Total++;
        Satisfied += result.Outcome == Outcome.Satisfied ? 1 : 0;
        Violations += result.Finding?.Kind == FindingKind.Violation ? 1 : 0;
        Open += result.Outcome is Outcome.Undetermined or Outcome.NotCovered || OscalRisk.Is(result) ? 1 : 0;
        if (result.Subject is { } subject && _subjects.Count < mostSubjects)
        {
            _subjects.Add(subject);
        }
    }
}
