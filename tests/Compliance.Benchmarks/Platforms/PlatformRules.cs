namespace Compliance.Benchmarks.Platforms;

/// <summary>The thirty rules as somebody would write them for speed, over facts that are all known: the lower bound. It notes the rows, and no reasons.</summary>
internal static class PlatformRules
{
    /// <summary>Finds the violations of a declaration.</summary>
    public static void Judge(PlatformFacts facts, PlatformRows rows)
    {
        JudgeActivities(facts, rows);
        JudgeLicences(facts.Licences, rows);
        foreach (var c in facts.Cooperations)
        {
            rows.AddIf(11, c.PartnerKind == "bank" && c.ContributionRatio < 0.3m, c.Id);
            rows.AddIf(12, c.PartnerKind == "bank" && c.PricedBy == "platform", c.Id);
            rows.AddIf(13, c.PartnerKind == "insurer" && c.PremiumCollectedBy == "platform", c.Id);
            rows.AddIf(14, c.ContributionRatio is < 0 or > 1, c.Id);
        }

        JudgeStakes(facts, rows);
    }

    private static void AddIf(this PlatformRows rows, int rule, bool violated, string subject)
    {
        if (violated)
        {
            rows.Add(rule, subject);
        }
    }

    private static void JudgeActivities(PlatformFacts facts, PlatformRows rows)
    {
        decimal funds = 0, loans = 0;
        foreach (var a in facts.Activities)
        {
            if (a.HandlesClientFunds)
            {
                funds += a.Amount;
                rows.AddIf(5, a.PartnerId is null, a.Id);
            }

            rows.AddIf(24, a.PartnerId is not null && Find(facts, a.PartnerId) is null, a.Id);
            switch (a.Kind)
            {
                case "payment":
                    rows.AddIf(1, a.HandlesClientFunds && a.Channel == "third_party", a.Id);
                    rows.AddIf(19, !IsLicensed(facts, "payment", a.Date), a.Id);
                    break;
                case "deposit":
                    rows.AddIf(2, a.Channel != "branch", a.Id);
                    break;
                case "small_loan":
                    loans += a.Amount;
                    rows.AddIf(3, a.Amount > 200_000, a.Id);
                    rows.AddIf(20, !IsLicensed(facts, "small_loan", a.Date), a.Id);
                    break;
                case "joint_loan":
                    loans += a.Amount;
                    rows.AddIf(25, a.PartnerId is not null && Find(facts, a.PartnerId) is { PricedBy: "platform" }, a.Id);
                    break;
                case "advisory":
                    rows.AddIf(6, a.Channel == "third_party" && a.Amount >= 100_000, a.Id);
                    break;
                case "insurance":
                    rows.AddIf(21, !IsLicensed(facts, "insurance_brokerage", a.Date), a.Id);
                    break;
                case "fund_sales":
                    rows.AddIf(22, !IsLicensed(facts, "fund_distribution", a.Date, a.Channel), a.Id);
                    break;
                case "credit_scoring":
                    rows.AddIf(23, !IsLicensed(facts, "personal_credit", a.Date), a.Id);
                    break;
                default:
                    rows.Add(4, a.Id);
                    break;
            }
        }

        rows.AddIf(27, funds >= 400_000 && !Holds(facts, "payment"), PlatformRows.Whole);
        rows.AddIf(30, loans > 4 * facts.Company.NetAssets, PlatformRows.Whole);
    }

    private static void JudgeLicences(PlatformLicence[] licences, PlatformRows rows)
    {
        foreach (var l in licences)
        {
            rows.AddIf(7, l.ValidTo < l.ValidFrom, l.Id);
            rows.AddIf(8, l.Kind == "payment" && Array.IndexOf(l.Scope, "national") < 0, l.Id);
            rows.AddIf(9, l.Scope.Length == 0, l.Id);
            rows.AddIf(10, l.Kind is "fund_distribution" or "insurance_brokerage" && Array.IndexOf(l.Scope, "offshore") >= 0, l.Id);
            foreach (var other in licences)
            {
                if (other.Kind == l.Kind && string.CompareOrdinal(l.Id, other.Id) < 0 && l.ValidFrom <= other.ValidTo && other.ValidFrom <= l.ValidTo)
                {
                    rows.Add(26, l.Id);
                    break;
                }
            }
        }
    }

    private static void JudgeStakes(PlatformFacts facts, PlatformRows rows)
    {
        decimal assets = 0;
        var banks = 0;
        string? kind = null;
        var areTwo = false;
        foreach (var s in facts.Stakes)
        {
            rows.AddIf(15, s is { InstitutionKind: "bank" or "insurer", Share: >= 0.05m, Approved: false }, s.Id);
            rows.AddIf(16, s is { InstitutionKind: "bank", Control: true, CapitalRatio: < 0.08m }, s.Id);
            rows.AddIf(17, s is { Share: >= 0.5m, Control: false }, s.Id);
            rows.AddIf(18, s is { InstitutionKind: "insurer", CapitalRatio: < 1 }, s.Id);
            if (s.Control)
            {
                assets += s.Assets;
                banks += s.InstitutionKind == "bank" ? 1 : 0;
                areTwo |= kind is not null && kind != s.InstitutionKind;
                kind ??= s.InstitutionKind;
            }
        }

        rows.AddIf(28, assets >= 100_000_000_000m && areTwo && !Holds(facts, "financial_holding"), PlatformRows.Whole);
        rows.AddIf(29, banks >= 2, PlatformRows.Whole);
    }

    private static bool IsLicensed(PlatformFacts facts, string kind, DateOnly day, string? place = null)
    {
        foreach (var l in facts.Licences)
        {
            if (l.Kind == kind && l.ValidFrom <= day && day <= l.ValidTo && (place is null || Array.IndexOf(l.Scope, place) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(PlatformFacts facts, string kind)
    {
        foreach (var l in facts.Licences)
        {
            if (l.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static PlatformCooperation? Find(PlatformFacts facts, string id)
    {
        foreach (var c in facts.Cooperations)
        {
            if (c.Id == id)
            {
                return c;
            }
        }

        return null;
    }
}
