using System.Globalization;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Rules.Loading;

namespace Compliance.NRules.Tests;

/// <summary>
/// A session over a long series of random changes: what the packs on payment and financial holding say stays that of a fresh evaluation, and the
/// memory stays flat. COMPLIANCE_LIVE_CHANGES asks for another number of changes.
/// </summary>
internal sealed class LiveSessionEnduranceTests
{
    private const int DefaultChanges = 400;

    // The packs whose rules the changes reach.
    private static readonly string[] Kept = ["vocabulary/", "regions/", "legal-orders/", "sources/", "calendars/", "cn/payment/", "cn/financial-holding/", "cn/terms/"];
    private static readonly DateOnly FirstDay = new(2026, 1, 1);

    [Test]
    public void Update_ManyRandomChanges_EndsWithTheBatchReportInFlatMemory()
    {
        var changes = int.Parse(Environment.GetEnvironmentVariable("COMPLIANCE_LIVE_CHANGES") ?? $"{DefaultChanges}", CultureInfo.InvariantCulture);
        var rulebook = RulebookLoader.Load(RuleFileSet.FromFiles(ShippedPacks.Files.Files.Where(f => Kept.Any(k => f.Path.Contains(k, StringComparison.Ordinal))))).GetRulebookOrThrow();
        var native = new ComplianceEngine(rulebook);
        var company = new ChangingCompany(new Random(20261122));
        var session = new NRulesEngine(rulebook).Open(company.Declare(native), FirstDay);
        var told = 0;
        session.FindingChanged += (_, _) => told++;
        var early = 0L;
        for (var change = 1; change <= changes; change++)
        {
            if (change % 50 == 0)
            {
                session.MoveTo(FirstDay.AddDays(change / 50 % 300));
            }
            else
            {
                company.Change();
                session.Update(company.Declare(native));
            }

            if (change == changes / 4)
            {
                early = GC.GetTotalMemory(forceFullCollection: true);
            }

            if (change % Math.Max(1, changes / 20) == 0)
            {
                Json(session.Report).Should().Be(Json(native.Evaluate(company.Declare(native), session.AsOf)), "of change {0}", change);
            }
        }

        var late = GC.GetTotalMemory(forceFullCollection: true);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changes} changes, {told} findings changed, heap {early / 1048576.0:F1} MiB after a quarter, {late / 1048576.0:F1} MiB at the end"));
        told.Should().BePositive();
        late.Should().BeLessThan(early + (early / 5));
    }

    private static string Json(Findings.ComplianceReport report)
    {
        using var stream = new MemoryStream();
        JsonReportWriter.Write(report, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A company whose licences lapse, activities come and go, and stakes grow.</summary>
    private sealed class ChangingCompany(Random random)
    {
        private static readonly string[] Kinds = ["payment_processing", "merchant_collection", "stored_value_account", "loan_facilitation", "insurance_sale", "fund_sale", "e_commerce", "advertising"];
        private static readonly string[] Institutions = ["commercial_bank", "trust", "life_insurer", "securities", "fund_manager"];

        private readonly SortedDictionary<string, (string Kind, int From, bool ThirdParty)> _activities = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, (int From, int Days)> _licences = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, (string Kind, long Assets)> _stakes = new(StringComparer.Ordinal);

        /// <summary>Changes one thing.</summary>
        public void Change()
        {
            var id = $"x{random.Next(6)}";
            switch (random.Next(6))
            {
                case 0:
                    _activities.Remove(id);
                    break;
                case 1 or 2:
                    _activities[id] = (Kinds[random.Next(Kinds.Length)], random.Next(700), random.Next(2) == 0);
                    break;
                case 3:
                    _licences[id] = (random.Next(700), 100 + random.Next(900));
                    break;
                case 4:
                    _licences.Remove(id);
                    break;
                default:
                    _stakes[id] = (Institutions[random.Next(Institutions.Length)], random.Next(1, 120) * 1_000_000_000L);
                    break;
            }
        }

        public Declaration Declare(ComplianceEngine engine) => engine.Declarations.Build(b =>
        {
            b.Principal("p", f => f.Set("name", "星河平台"));
            b.Add("fhc_status", "s", f => f.Set("application", "none").Set("required_by_pboc", false));
            b.None("licences").None("activities").None("equity_stakes");
            foreach (var (id, licence) in _licences)
            {
                b.Add("licence", id, f => f.Set("holder", "p").Set("kind", "payment_business").Set("status", "valid").Set("valid", Period(licence.From, licence.From + licence.Days)));
            }

            foreach (var (id, activity) in _activities)
            {
                b.Add("activity", id, f => f.Set("performer", "p").Set("kind", activity.Kind).Set("third_party_merchants", activity.ThirdParty).Set("is_self_operated_sale", !activity.ThirdParty).Set("period", Period(activity.From, null))
                    .Set("funds", funds => funds.Set("first_recipient", "platform_own_account").Set("holder_while_pending", "platform_own_account").Set("settlement_initiator", "platform").Set("single_purpose_prepaid", false)));
            }

            foreach (var (id, stake) in _stakes)
            {
                b.Add("equity_stake", id, f => f.Set("holder", "p").Set("institution_kind", stake.Kind).Set("control", "controlling").Set("total_assets", stake.Assets.ToString(CultureInfo.InvariantCulture)));
            }
        }).GetDeclarationOrThrow();

        private static string Period(int from, int? to) =>
            $"{Day(from)}..{(to is { } last ? Day(last) : string.Empty)}";

        private static string Day(int days) => new DateOnly(2024, 1, 1).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
