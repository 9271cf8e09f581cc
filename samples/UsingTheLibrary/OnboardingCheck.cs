using Compliance.Evaluation;
using Compliance.Findings;

namespace UsingTheLibrary;

/// <summary>Checks a merchant platform before it is taken on, on the caller's own objects.</summary>
internal sealed class OnboardingCheck(IComplianceEngine engine)
{
    /// <summary>Gets a line for each finding, then the counts.</summary>
    public IEnumerable<string> Run(DateOnly asOf)
    {
        var platform = new
        {
            Company = new { Id = "yunqi", Name = "云栖集市科技有限公司" },
            Licences = Array.Empty<object>(),
            Activities = new[]
            {
                new
                {
                    Id = "collection",
                    MarketingName = "云栖货款",
                    Performer = "yunqi",
                    Kind = "merchant_collection",
                    ThirdPartyMerchants = true,
                    IsSelfOperatedSale = false,
                    Period = "2024-07-01..",
                    Funds = new { FirstRecipient = "platform_own_account", HolderWhilePending = "platform_pooled", SettlementInitiator = "platform", SettlementCycleDays = 7 },
                },
            },
        };
        var declaration = engine.Declarations.FromObject(platform, "onboarding").GetDeclarationOrThrow();
        var report = engine.Evaluate(declaration, asOf);
        foreach (var finding in report.Findings.Where(f => f.Kind == FindingKind.Violation))
        {
            yield return $"{finding.Rule.Id}: {finding.Message.Zh}";
            yield return $"    {string.Join("；", finding.Part.Basis.Select(b => b.Display.Zh))}";
        }

        yield return report.Counts.ToString();
    }
}
