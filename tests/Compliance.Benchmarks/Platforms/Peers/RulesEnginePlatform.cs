using RulesEngine.Models;

namespace Compliance.Benchmarks.Platforms.Peers;

/// <summary>The thirty rules on Microsoft's RulesEngine: whether anything breaks a rule, yes or no.</summary>
internal sealed class RulesEnginePlatform(int books, bool isFast)
{
    private const string Workflow = "platforms";
    private const string Valid = "l.ValidFrom <= a.Date && a.Date <= l.ValidTo";

    private static readonly string[] Broken =
    [
        "d.Activities.Any(a => a.Kind == \"payment\" && a.HandlesClientFunds && a.Channel == \"third_party\")",
        "d.Activities.Any(a => a.Kind == \"deposit\" && a.Channel != \"branch\")",
        "d.Activities.Any(a => a.Kind == \"small_loan\" && a.Amount > 200000)",
        $"d.Activities.Any(a => !({string.Join(" || ", "payment small_loan joint_loan insurance fund_sales credit_scoring deposit advisory".Split(' ').Select(k => $"a.Kind == \"{k}\""))}))",
        "d.Activities.Any(a => a.HandlesClientFunds && a.PartnerId == null)",
        "d.Activities.Any(a => a.Kind == \"advisory\" && a.Channel == \"third_party\" && a.Amount >= 100000)",
        "d.Licences.Any(l => l.ValidTo < l.ValidFrom)",
        "d.Licences.Any(l => l.Kind == \"payment\" && !l.Scope.Contains(\"national\"))",
        "d.Licences.Any(l => l.Scope.Count() == 0)",
        "d.Licences.Any(l => (l.Kind == \"fund_distribution\" || l.Kind == \"insurance_brokerage\") && l.Scope.Contains(\"offshore\"))",
        "d.Cooperations.Any(c => c.PartnerKind == \"bank\" && c.ContributionRatio < 0.3m)",
        "d.Cooperations.Any(c => c.PartnerKind == \"bank\" && c.PricedBy == \"platform\")",
        "d.Cooperations.Any(c => c.PartnerKind == \"insurer\" && c.PremiumCollectedBy == \"platform\")",
        "d.Cooperations.Any(c => c.ContributionRatio < 0 || c.ContributionRatio > 1)",
        "d.Stakes.Any(s => (s.InstitutionKind == \"bank\" || s.InstitutionKind == \"insurer\") && s.Share >= 0.05m && !s.Approved)",
        "d.Stakes.Any(s => s.InstitutionKind == \"bank\" && s.Control && s.CapitalRatio < 0.08m)",
        "d.Stakes.Any(s => s.Share >= 0.5m && !s.Control)",
        "d.Stakes.Any(s => s.InstitutionKind == \"insurer\" && s.CapitalRatio < 1)",
        Unlicensed("payment", "payment"),
        Unlicensed("small_loan", "small_loan"),
        Unlicensed("insurance", "insurance_brokerage"),
        $"d.Activities.Any(a => a.Kind == \"fund_sales\" && !d.Licences.Any(l => l.Kind == \"fund_distribution\" && {Valid} && l.Scope.Contains(a.Channel)))",
        Unlicensed("credit_scoring", "personal_credit"),
        "d.Activities.Any(a => a.PartnerId != null && !d.Cooperations.Any(c => c.Id == a.PartnerId))",
        "d.Activities.Any(a => a.Kind == \"joint_loan\" && d.Cooperations.Any(c => c.Id == a.PartnerId && c.PricedBy == \"platform\"))",
        "d.Licences.Any(l => d.Licences.Any(m => m.Kind == l.Kind && string.CompareOrdinal(l.Id, m.Id) < 0 && l.ValidFrom <= m.ValidTo && m.ValidFrom <= l.ValidTo))",
        "d.Activities.Where(a => a.HandlesClientFunds).Sum(a => a.Amount) >= 400000 && !d.Licences.Any(l => l.Kind == \"payment\")",
        "d.Stakes.Where(s => s.Control).Sum(s => s.Assets) >= 100000000000 && d.Stakes.Where(s => s.Control).Select(s => s.InstitutionKind).Distinct().Count() >= 2 && !d.Licences.Any(l => l.Kind == \"financial_holding\")",
        "d.Stakes.Count(s => s.InstitutionKind == \"bank\" && s.Control) >= 2",
        "d.Activities.Where(a => a.Kind == \"small_loan\" || a.Kind == \"joint_loan\").Sum(a => a.Amount) > 4 * d.Company.NetAssets",
    ];

    private readonly global::RulesEngine.RulesEngine _engine = new(
        [new Workflow { WorkflowName = Workflow, Rules = [.. Enumerable.Range(0, books).SelectMany(b => Broken.Select((text, i) => Rule(books == 1 ? null : b, i + 1, text)))] }],
        new ReSettings { EnableExceptionAsErrorMessage = false, UseFastExpressionCompiler = isFast });

    /// <summary>Notes which rules are broken, without by what.</summary>
    public void Judge(PlatformFacts facts, PlatformRows rows)
    {
        // Nothing in it waits: the task is done when it comes back.
        foreach (var answer in _engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("d", facts)).AsTask().GetAwaiter().GetResult())
        {
            if (answer.IsSuccess)
            {
                rows.Add(int.Parse(answer.Rule.RuleName.AsSpan(1, 2), System.Globalization.CultureInfo.InvariantCulture), PlatformRows.Whole);
            }
        }
    }

    private static Rule Rule(int? book, int number, string broken) => new()
    {
        RuleName = $"R{number:00}-{book}",
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = book is { } only ? $"d.Company.Book == {only} && ({broken})" : broken,
    };

    private static string Unlicensed(string activity, string licence) =>
        $"d.Activities.Any(a => a.Kind == \"{activity}\" && !d.Licences.Any(l => l.Kind == \"{licence}\" && {Valid}))";
}
