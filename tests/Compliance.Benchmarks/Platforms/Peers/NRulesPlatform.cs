using Compliance.Findings;
using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;

namespace Compliance.Benchmarks.Platforms.Peers;

/// <summary>The thirty rules written by hand for NRules, and a fresh session for each declaration.</summary>
/// <param name="books">How many copies of the rules there are.</param>
/// <param name="isWhole">Whether the rules find what is satisfied and what is not applicable too, as a report says it, and not violations only.</param>
internal sealed class NRulesPlatform(int books, bool isWhole = false)
{
    private static readonly HashSet<string> Known = ["payment", "small_loan", "joint_loan", "insurance", "fund_sales", "credit_scoring", "deposit", "advisory"];

    private readonly ISessionFactory _sessions = new RuleCompiler().Compile(
        (isWhole ? new[] { Outcome.Violated, Outcome.Satisfied, Outcome.NotApplicable } : [Outcome.Violated]).SelectMany(o => books == 1 ? Rules(null, o) : Enumerable.Range(0, books).SelectMany(b => Rules(b, o))));

    /// <summary>Finds the violations of a declaration.</summary>
    public void Judge(PlatformFacts facts, PlatformRows rows)
    {
        NRulesProduction.Into(rows);
        var session = _sessions.CreateSession();
        session.InsertAll(AllOf(facts));
        session.Fire();
    }

    private static object[] AllOf(PlatformFacts facts) => [facts.Company, .. facts.Licences, .. facts.Activities, .. facts.Cooperations, .. facts.Stakes];

    private static IEnumerable<IRuleDefinition> Rules(int? book, Outcome outcome) =>
        new[] { Activities(book, outcome), Licences(book, outcome), Cooperations(book, outcome), Stakes(book, outcome), Joins(book, outcome), Sums(book, outcome) }.SelectMany(r => r).OfType<IRuleDefinition>();

    private static IEnumerable<IRuleDefinition?> Activities(int? book, Outcome outcome) =>
    [
        Activity(book, outcome, 1, a => a.Kind == "payment", a => a.HandlesClientFunds, a => a.Channel == "third_party"),
        Activity(book, outcome, 2, a => a.Kind == "deposit", a => a.Channel != "branch"),
        Activity(book, outcome, 3, a => a.Kind == "small_loan", a => a.Amount > 200_000m),
        Activity(book, outcome, 4, a => !Known.Contains(a.Kind)),
        Activity(book, outcome, 5, a => a.HandlesClientFunds, a => a.PartnerId == null),
        Activity(book, outcome, 6, a => a.Kind == "advisory", a => a.Channel == "third_party", a => a.Amount >= 100_000m),
    ];

    private static IEnumerable<IRuleDefinition?> Licences(int? book, Outcome outcome) =>
    [
        Licence(book, outcome, 7, l => l.ValidTo < l.ValidFrom),
        Licence(book, outcome, 8, l => l.Kind == "payment", l => !l.Scope.Contains("national")),
        Licence(book, outcome, 9, l => l.Scope.Length == 0),
        Licence(book, outcome, 10, l => l.Kind == "fund_distribution" || l.Kind == "insurance_brokerage", l => l.Scope.Contains("offshore")),
    ];

    private static IEnumerable<IRuleDefinition?> Cooperations(int? book, Outcome outcome) =>
    [
        Cooperation(book, outcome, 11, c => c.PartnerKind == "bank", c => c.ContributionRatio < 0.3m),
        Cooperation(book, outcome, 12, c => c.PartnerKind == "bank", c => c.PricedBy == "platform"),
        Cooperation(book, outcome, 13, c => c.PartnerKind == "insurer", c => c.PremiumCollectedBy == "platform"),
        Cooperation(book, outcome, 14, c => c.ContributionRatio < 0m || c.ContributionRatio > 1m),
    ];

    private static IEnumerable<IRuleDefinition?> Stakes(int? book, Outcome outcome) =>
    [
        Stake(book, outcome, 15, s => s.InstitutionKind == "bank" || s.InstitutionKind == "insurer", s => s.Share >= 0.05m, s => !s.Approved),
        Stake(book, outcome, 16, s => s.InstitutionKind == "bank", s => s.Control, s => s.CapitalRatio < 0.08m),
        Stake(book, outcome, 17, s => s.Share >= 0.5m, s => !s.Control),
        Stake(book, outcome, 18, s => s.InstitutionKind == "insurer", s => s.CapitalRatio < 1m),
    ];

    private static IEnumerable<IRuleDefinition?> Joins(int? book, Outcome outcome) =>
    [
        Unlicensed(book, outcome, 19, a => a.Kind == "payment", l => l.Kind == "payment"),
        Unlicensed(book, outcome, 20, a => a.Kind == "small_loan", l => l.Kind == "small_loan"),
        Unlicensed(book, outcome, 21, a => a.Kind == "insurance", l => l.Kind == "insurance_brokerage"),
        Unlicensed(book, outcome, 22, a => a.Kind == "fund_sales", l => l.Kind == "fund_distribution", (PlatformLicence l, PlatformActivity a) => l.Scope.Contains(a.Channel)),
        Unlicensed(book, outcome, 23, a => a.Kind == "credit_scoring", l => l.Kind == "personal_credit"),
        new NRulesProduction(24, book, outcome, hasPart: true).Match<PlatformActivity>("a", a => a.PartnerId != null)
            .Not<PlatformCooperation>("c", (PlatformCooperation c, PlatformActivity a) => c.Id == a.PartnerId).Of<PlatformActivity>("a", a => a.Id),
        new NRulesProduction(25, book, outcome, hasPart: true).Match<PlatformActivity>("a", a => a.Kind == "joint_loan")
            .Exists<PlatformCooperation>("c", (PlatformCooperation c) => c.PricedBy == "platform", (PlatformCooperation c, PlatformActivity a) => c.Id == a.PartnerId).Of<PlatformActivity>("a", a => a.Id),
        new NRulesProduction(26, book, outcome, hasPart: true).Match<PlatformLicence>("l").Exists<PlatformLicence>(
            "other",
            (PlatformLicence other, PlatformLicence l) => other.Kind == l.Kind && string.CompareOrdinal(l.Id, other.Id) < 0 && l.ValidFrom <= other.ValidTo && other.ValidFrom <= l.ValidTo)
            .Of<PlatformLicence>("l", l => l.Id),
    ];

    private static IEnumerable<IRuleDefinition?> Sums(int? book, Outcome outcome) =>
    [
        new NRulesProduction(27, book, outcome, hasPart: true).Collect<PlatformActivity>(a => a.HandlesClientFunds, (IEnumerable<PlatformActivity> q) => q.Sum(a => a.Amount) >= 400_000m)
            .Not<PlatformLicence>("l", (PlatformLicence l) => l.Kind == "payment").OfWhole(),
        new NRulesProduction(28, book, outcome, hasPart: true).Collect<PlatformStake>(
            s => s.Control, (IEnumerable<PlatformStake> q) => q.Sum(s => s.Assets) >= 100_000_000_000m && q.Select(s => s.InstitutionKind).Distinct().Count() >= 2)
            .Not<PlatformLicence>("l", (PlatformLicence l) => l.Kind == "financial_holding").OfWhole(),
        new NRulesProduction(29, book, outcome).Collect<PlatformStake>(s => s.InstitutionKind == "bank" && s.Control, (IEnumerable<PlatformStake> q) => q.Count() >= 2).OfWhole(),
        new NRulesProduction(30, book, outcome).Match<PlatformCompany>("c").Collect<PlatformActivity>(
            a => a.Kind == "small_loan" || a.Kind == "joint_loan", (IEnumerable<PlatformActivity> q, PlatformCompany c) => q.Sum(a => a.Amount) > 4m * c.NetAssets)
            .OfWhole(),
    ];

    private static IRuleDefinition? Unlicensed(
        int? book, Outcome outcome, int rule, Expression<Func<PlatformActivity, bool>> activity, Expression<Func<PlatformLicence, bool>> licence, params LambdaExpression[] more) =>
        new NRulesProduction(rule, book, outcome, hasPart: true).Match("a", activity)
            .Not<PlatformLicence>("l", [licence, (PlatformLicence l, PlatformActivity a) => l.ValidFrom <= a.Date && a.Date <= l.ValidTo, .. more])
            .Of<PlatformActivity>("a", a => a.Id);

    private static IRuleDefinition? Activity(int? book, Outcome outcome, int rule, params Expression<Func<PlatformActivity, bool>>[] conditions) =>
        new NRulesProduction(rule, book, outcome).Match("a", conditions).Of<PlatformActivity>("a", a => a.Id);

    private static IRuleDefinition? Licence(int? book, Outcome outcome, int rule, params Expression<Func<PlatformLicence, bool>>[] conditions) =>
        new NRulesProduction(rule, book, outcome).Match("l", conditions).Of<PlatformLicence>("l", l => l.Id);

    private static IRuleDefinition? Cooperation(int? book, Outcome outcome, int rule, params Expression<Func<PlatformCooperation, bool>>[] conditions) =>
        new NRulesProduction(rule, book, outcome).Match("c", conditions).Of<PlatformCooperation>("c", c => c.Id);

    private static IRuleDefinition? Stake(int? book, Outcome outcome, int rule, params Expression<Func<PlatformStake, bool>>[] conditions) =>
        new NRulesProduction(rule, book, outcome).Match("s", conditions).Of<PlatformStake>("s", s => s.Id);
}
