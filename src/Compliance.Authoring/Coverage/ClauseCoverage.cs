using System.Collections.Immutable;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Authoring.Coverage;

/// <summary>Whether a clause is checked.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="State">Whether it is checked, and if not, whether it says why.</param>
/// <param name="OwnRules">The rules that encode it.</param>
/// <param name="AdoptedRules">The rules of other packs that check it.</param>
/// <param name="Mitigations">The mitigations that encode it.</param>
public sealed record ClauseCoverage(
    Clause Clause,
    ClauseState State,
    ImmutableArray<Rule> OwnRules,
    ImmutableArray<Rule> AdoptedRules,
    ImmutableArray<Mitigation> Mitigations)
{
    /// <summary>Gets all rules that check it, its own first.</summary>
    public IEnumerable<Rule> Rules => OwnRules.Concat(AdoptedRules);

    /// <summary>Gets the family of the clause: <c>ZJ-FIN</c> of <c>ZJ-FIN-02</c>.</summary>
    public string Family => Clause.Id.LastIndexOf('-') is > 0 and var dash ? Clause.Id[..dash] : Clause.Id;

    internal static ClauseCoverage Of(Clause clause, RulePack pack, IEnumerable<Rule> allRules)
    {
        ImmutableArray<Rule> own = [.. pack.Rules.Where(r => ReferenceEquals(r.Clause, clause))];
        ImmutableArray<Rule> adopted = [.. allRules.Where(r => r.AdoptedBy.Any(c => ReferenceEquals(c, clause)))];
        ImmutableArray<Mitigation> mitigations = [.. pack.Mitigations.Where(m => m.Clauses.Any(c => ReferenceEquals(c, clause)))];
        var isChecked = own.Length + adopted.Length + mitigations.Length > 0;
        var state = isChecked ? ClauseState.Checked : clause.IsCheckable ? ClauseState.Silent : ClauseState.NotCheckable;
        return new ClauseCoverage(clause, state, own, adopted, mitigations);
    }

    /// <summary>Gets the clause and its state.</summary>
    public override string ToString() => $"{Clause.Id}: {State}";
}
