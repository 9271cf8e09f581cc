using System.Globalization;
using Compliance.Declarations;
using Compliance.Declarations.Changing;
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

    [TestCase("native")]
    [TestCase("nrules")]
    public void Apply_ManyRandomChanges_EndsWithTheBatchReportInFlatMemory(string engine)
    {
        var changes = int.Parse(Environment.GetEnvironmentVariable("COMPLIANCE_LIVE_CHANGES") ?? $"{DefaultChanges}", CultureInfo.InvariantCulture);
        var rulebook = RulebookLoader.Load(RuleFileSet.FromFiles(ShippedPacks.Files.Files.Where(f => Kept.Any(k => f.Path.Contains(k, StringComparison.Ordinal))))).GetRulebookOrThrow();
        var native = new ComplianceEngine(rulebook);
        IComplianceEngine followed = engine == "native" ? native : new NRulesEngine(rulebook);
        var company = new ChangingCompany(new Random(20261122));
        var session = followed.OpenSession(company.Declare(native), FirstDay);
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
                session.Apply(company.Change).ThrowIfRefused();
            }

            if (change == changes / 4)
            {
                early = GC.GetTotalMemory(forceFullCollection: true);
            }

            if (change % Math.Max(1, changes / 20) == 0)
            {
                var fresh = company.Declare(native);
                Json(session.Report).Should().Be(Json(native.Evaluate(fresh, session.AsOf)).Replace(fresh.ContentHash, session.Declaration.ContentHash, StringComparison.Ordinal), "of change {0}", change);
            }
        }

        var late = GC.GetTotalMemory(forceFullCollection: true);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine}: {changes} changes, {told} findings changed, heap {early / 1048576.0:F1} MiB after a quarter, {late / 1048576.0:F1} MiB at the end"));
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

        private static readonly string[] Entities = ["activity", "licence", "equity_stake"];

        // In the order of insertion, as the lists of a session are.
        private readonly Dictionary<string, List<(string Id, Action<FactsBuilder> Facts)>> _things = Entities.ToDictionary(e => e, _ => new List<(string Id, Action<FactsBuilder> Facts)>());

        /// <summary>Changes one thing, here and in a session.</summary>
        public void Change(DeclarationChanges changes)
        {
            var entity = Entities[random.Next(Entities.Length)];
            var things = _things[entity];
            var id = $"x{random.Next(6)}";
            var place = things.FindIndex(t => t.Id == id);
            var facts = Facts(entity);
            if (place < 0)
            {
                things.Add((id, facts));
                changes.Insert(entity, id, facts);
            }
            else if (random.Next(3) == 0)
            {
                things.RemoveAt(place);
                changes.Retract(entity, id);
            }
            else
            {
                things[place] = (id, facts);
                changes.Update(entity, id, facts);
            }
        }

        public Declaration Declare(ComplianceEngine engine) => engine.Declarations.Build(b =>
        {
            b.Principal("p", f => f.Set("name", "星河平台"));
            b.Add("fhc_status", "s", f => f.Set("application", "none").Set("required_by_pboc", false));
            b.None("licences").None("activities").None("equity_stakes");
            foreach (var (entity, things) in _things)
            {
                things.ForEach(t => b.Add(entity, t.Id, t.Facts));
            }
        }).GetDeclarationOrThrow();

        // Each sets the same fields, so that an update leaves none of before.
        private Action<FactsBuilder> Facts(string entity)
        {
            switch (entity)
            {
                case "activity":
                    var (kind, from, isThirdParty) = (Kinds[random.Next(Kinds.Length)], random.Next(700), random.Next(2) == 0);
                    return f => f.Set("performer", "p").Set("kind", kind).Set("third_party_merchants", isThirdParty).Set("is_self_operated_sale", !isThirdParty).Set("period", Period(from, null))
                        .Set("funds", funds => funds.Set("first_recipient", "platform_own_account").Set("holder_while_pending", "platform_own_account").Set("settlement_initiator", "platform").Set("single_purpose_prepaid", false));
                case "licence":
                    var (first, days) = (random.Next(700), 100 + random.Next(900));
                    return f => f.Set("holder", "p").Set("kind", "payment_business").Set("status", "valid").Set("valid", Period(first, first + days));
                default:
                    var (institution, assets) = (Institutions[random.Next(Institutions.Length)], random.Next(1, 120) * 1_000_000_000L);
                    return f => f.Set("holder", "p").Set("institution_kind", institution).Set("control", "controlling").Set("total_assets", assets.ToString(CultureInfo.InvariantCulture));
            }
        }

        private static string Period(int from, int? to) =>
            $"{Day(from)}..{(to is { } last ? Day(last) : string.Empty)}";

        private static string Day(int days) => new DateOnly(2024, 1, 1).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
