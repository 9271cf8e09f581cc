using System.Globalization;
using Compliance.Benchmarks.Workload;

namespace Compliance.Benchmarks.Platforms;

/// <summary>
/// Makes platform companies from a seed: 4 to 6 licences, 10 to 14 activities, 3 to 5 cooperations and stakes, of which few break a
/// rule; some three violations in each.
/// </summary>
internal sealed class PlatformGenerator(ulong seed)
{
    private static readonly string[] Names = ["Anchuan", "Beihe", "Cangyu", "Donglan", "Erhai", "Fengqi", "Guangling", "Hongze", "Jinsha", "Kunpeng"];
    private static readonly string[] LicenceKinds = ["payment", "small_loan", "insurance_brokerage", "fund_distribution", "personal_credit", "financial_holding"];
    private static readonly string[] ActivityKinds = ["payment", "payment", "small_loan", "joint_loan", "insurance", "fund_sales", "credit_scoring", "deposit", "advisory"];
    private static readonly string[] Unknown = ["token_trading", "lottery"];
    private static readonly string[] Channels = ["app", "app", "web", "branch", "third_party"];
    private static readonly string[] Institutions = ["bank", "insurer", "securities", "trust", "fund"];
    private static readonly Dictionary<string, string> Needed = new(StringComparer.Ordinal)
    {
        ["payment"] = "payment",
        ["small_loan"] = "small_loan",
        ["insurance"] = "insurance_brokerage",
        ["fund_sales"] = "fund_distribution",
        ["credit_scoring"] = "personal_credit",
    };

    private readonly SeededRandom _random = new(seed);
    private int _made;

    /// <summary>Makes the next company.</summary>
    public PlatformFacts One()
    {
        var id = ++_made;
        PlatformLicence[] licences = [.. Licences(Between(4, 6))];
        var cooperations = Between(3, 5);
        return new PlatformFacts
        {
            Id = id,
            Company = new PlatformCompany
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"Platform {id:00000} Technology Co."),
                Registration = string.Create(CultureInfo.InvariantCulture, $"9131{Between(100_000_000, 999_999_999)}X"),
                NetAssets = Between(80_000, 3_000_000),
                Headcount = Between(20, 20_000),
            },
            Licences = licences,
            Activities = [.. Enumerable.Range(1, Between(10, 14)).Select(i => Activity(i, licences, cooperations))],
            Cooperations = [.. Enumerable.Range(1, cooperations).Select(Cooperation)],
            Stakes = [.. Enumerable.Range(1, Between(3, 5)).Select(Stake)],
        };
    }

    /// <summary>Makes many.</summary>
    public PlatformFacts[] Many(int count) => [.. Enumerable.Range(0, count).Select(_ => One())];

    private IEnumerable<PlatformLicence> Licences(int count)
    {
        var left = LicenceKinds.ToList();
        for (var i = 1; i <= count; i++)
        {
            var kind = _random.In100(90) ? _random.Of(left) : _random.Of(LicenceKinds);
            left.Remove(kind);
            yield return new PlatformLicence
            {
                Id = $"L{i}",
                Kind = kind,
                Number = string.Create(CultureInfo.InvariantCulture, $"Z{Between(100_000_000, 999_999_999)}"),
                ValidFrom = Date(2014, 2019),
                ValidTo = _random.In100(1) ? Date(2010, 2013) : _random.In100(20) ? Date(2021, 2024) : Date(2026, 2030),
                Scope = [.. Scope()],
            };
        }
    }

    private IEnumerable<string> Scope()
    {
        if (_random.In100(2))
        {
            yield break;
        }

        foreach (var (place, percent) in new[] { ("national", 94), ("app", 85), ("web", 85), ("branch", 85), ("third_party", 85), ("offshore", 3), ("provincial", 30) })
        {
            if (_random.In100(percent))
            {
                yield return place;
            }
        }
    }

    private PlatformActivity Activity(int number, PlatformLicence[] licences, int cooperations)
    {
        var kind = _random.Below(1000) < 4 ? _random.Of(Unknown) : _random.Of(ActivityKinds);
        if (Needed.TryGetValue(kind, out var needed) && licences.All(l => l.Kind != needed) && !_random.In100(15))
        {
            kind = _random.In100(70) ? "joint_loan" : "advisory";
        }

        var channel = _random.Of(Channels);
        channel = kind switch
        {
            "deposit" when !_random.In100(8) => "branch",
            "payment" or "advisory" when channel == "third_party" && !_random.In100(15) => "app",
            _ => channel,
        };
        var funds = _random.In100(kind == "payment" ? 60 : 10);
        return new PlatformActivity
        {
            Id = $"A{number}",
            Kind = kind,
            HandlesClientFunds = funds,
            Channel = channel,
            PartnerId = Partner(kind == "joint_loan" || funds, cooperations),
            Date = Date(2020, 2025),
            Amount = kind switch
            {
                "small_loan" => _random.In100(5) ? Between(200_001, 500_000) : Between(1000, 200_000),
                "joint_loan" => Between(5000, 300_000),
                _ => Between(100, 400_000),
            },
        };
    }

    private string? Partner(bool isNeeded, int cooperations) => isNeeded
        ? _random.In100(3) ? null : $"C{(_random.In100(1) ? cooperations + 3 : Between(1, cooperations))}"
        : _random.In100(30) ? $"C{Between(1, cooperations)}" : null;

    private PlatformCooperation Cooperation(int number)
    {
        var bank = _random.In100(60);
        return new PlatformCooperation
        {
            Id = $"C{number}",
            Partner = $"{_random.Of(Names)} {(bank ? "Bank" : "Insurance")}",
            PartnerKind = bank ? "bank" : "insurer",
            ContributionRatio = _random.Below(1000) < 5 ? 1.2m : (_random.In100(6) ? Between(5, 29) : Between(30, 90)) / 100m,
            PricedBy = _random.In100(5) ? "platform" : "partner",
            PremiumCollectedBy = _random.In100(5) ? "platform" : _random.In100(50) ? "partner" : "insurer",
        };
    }

    private PlatformStake Stake(int number)
    {
        var kind = _random.Of(Institutions);
        var share = Between(0, 1000) * Between(0, 1000) / 1_000_000m;
        return new PlatformStake
        {
            Id = $"S{number}",
            Institution = $"{_random.Of(Names)} {kind}",
            InstitutionKind = kind,
            Share = decimal.Round(share, 3),
            Control = share >= 0.5m ? !_random.In100(10) : _random.In100(15),
            Approved = _random.In100(93),
            Assets = Between(100, 90_000) * 1_000_000m,
            CapitalRatio = kind == "insurer"
                ? (_random.In100(6) ? Between(60, 99) : Between(100, 250)) / 100m
                : (_random.In100(6) ? Between(40, 79) : Between(80, 180)) / 1000m,
        };
    }

    private DateOnly Date(int first, int last) => new(Between(first, last), Between(1, 12), Between(1, 28));

    private int Between(int least, int most) => least + _random.Below(most - least + 1);
}
