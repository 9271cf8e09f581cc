using Compliance.Authoring.Cases;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>Lists what is changed.</summary>
internal static class MutationPlan
{
    /// <summary>Lists the rules of case files, the terms and the parameters of which all users are among these rules.</summary>
    public static IReadOnlyList<MutationUnit> Of(Rulebook rulebook, IReadOnlyCollection<CaseFile> files, Func<SourceFile, bool>? includes, CancellationToken cancellationToken)
    {
        bool IsIncluded(params ReadOnlySpan<SourceSpan> places)
        {
            foreach (var place in places)
            {
                if (includes is null || (place.File is { } file && includes(file)))
                {
                    return true;
                }
            }

            return false;
        }

        var mutator = new RuleMutator(rulebook);
        var tested = files.OrderBy(f => f.Rule.Id, StringComparer.Ordinal).Select(f => Tested(rulebook, f, cancellationToken)).ToList();
        var packs = rulebook.Packs.SelectMany(p => p.Rules.Select(r => (r.Id, Pack: p.Id))).ToDictionary(r => r.Id, r => r.Pack, StringComparer.Ordinal);
        var terms = rulebook.Rules.Select(r => (Rule: r, Terms: RuleTerms.Of(r))).ToList();
        return
        [
            .. tested.Where(t => IsIncluded(t.Rule.Span, t.File.Span)).Select(t => new MutationUnit(MutatedKind.Rule, t.Rule.Id, t.Rule.Title, packs.GetValueOrDefault(t.Rule.Id, string.Empty), t.Rule.Span, () => mutator.Of(t.Rule), [t])),
            .. rulebook.Packs.SelectMany(p => p.Definitions.Select(d => (Pack: p, Definition: d))).OrderBy(d => d.Definition.Id, StringComparer.Ordinal)
                .Select(d => (d.Pack, d.Definition, Users: Users(terms.Where(t => t.Terms.Definitions.Contains(d.Definition)).Select(t => t.Rule), tested)))
                .Where(d => d.Users.Count > 0 && IsIncluded([d.Definition.Span, .. d.Users.Select(u => u.File.Span)]))
                .Select(d => new MutationUnit(MutatedKind.Definition, d.Definition.Id, d.Definition.Label, d.Pack.Id, d.Definition.Span, () => mutator.Of(d.Definition), d.Users)),
            .. rulebook.Packs.SelectMany(p => p.Parameters.Select(a => (Pack: p, Parameter: a))).OrderBy(d => d.Parameter.Id, StringComparer.Ordinal)
                .Select(d => (d.Pack, d.Parameter, Users: Users(terms.Where(t => t.Terms.Parameters.Any(a => ReferenceEquals(a, d.Parameter))).Select(t => t.Rule), tested)))
                .Where(d => d.Users.Count > 0 && IsIncluded([d.Parameter.Span, .. d.Users.Select(u => u.File.Span)]))
                .Select(d => new MutationUnit(MutatedKind.Parameter, d.Parameter.Id, d.Parameter.Label, d.Pack.Id, d.Parameter.Span, () => mutator.Of(d.Parameter), d.Users)),
        ];
    }

    private static TestedRule Tested(Rulebook rulebook, CaseFile file, CancellationToken cancellationToken)
    {
        var runner = new CaseRunner(ComplianceEngine.WithRule(rulebook, file.Rule));
        return new(file.Rule, file, [.. file.Cases.Select(c => runner.Bind(file.Rule, c)).Where(c => runner.Run(file.Rule, c, cancellationToken).Passed)]);
    }

    // None where a rule that uses it is not examined.
    private static List<TestedRule> Users(IEnumerable<Rule> users, IReadOnlyCollection<TestedRule> tested)
    {
        var found = users.Select(u => tested.FirstOrDefault(t => ReferenceEquals(t.Rule, u))).ToList();
        return found.Contains(null) ? [] : [.. found.OfType<TestedRule>()];
    }
}
