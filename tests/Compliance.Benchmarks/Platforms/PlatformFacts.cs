using System.Text.Json.Serialization;

namespace Compliance.Benchmarks.Platforms;

/// <summary>A declaration as a program for just this workload would hold it: classes, since NRules tells facts apart by reference.</summary>
internal sealed class PlatformFacts
{
    public int Id { get; init; }

    public required PlatformCompany Company { get; init; }

    public required PlatformLicence[] Licences { get; init; }

    public required PlatformActivity[] Activities { get; init; }

    public required PlatformCooperation[] Cooperations { get; init; }

    public required PlatformStake[] Stakes { get; init; }
}

internal sealed class PlatformCompany
{
    public required string Name { get; init; }

    public required string Registration { get; init; }

    public decimal NetAssets { get; init; }

    public int Headcount { get; init; }

    /// <summary>Which copy of the rules speaks of the company, where there are copies.</summary>
    public int Book { get; set; }
}

internal sealed class PlatformLicence
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Number { get; init; }

    public DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; }

    public required string[] Scope { get; init; }
}

internal sealed class PlatformActivity
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public bool HandlesClientFunds { get; init; }

    public required string Channel { get; init; }

    public string? PartnerId { get; init; }

    public DateOnly Date { get; init; }

    public decimal Amount { get; init; }
}

internal sealed class PlatformCooperation
{
    public required string Id { get; init; }

    public required string Partner { get; init; }

    public required string PartnerKind { get; init; }

    public decimal ContributionRatio { get; init; }

    public required string PricedBy { get; init; }

    public required string PremiumCollectedBy { get; init; }
}

internal sealed class PlatformStake
{
    public required string Id { get; init; }

    public required string Institution { get; init; }

    public required string InstitutionKind { get; init; }

    public decimal Share { get; init; }

    public bool Control { get; init; }

    public bool Approved { get; init; }

    public decimal Assets { get; init; }

    public decimal CapitalRatio { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlatformFacts))]
internal sealed partial class PlatformJson : JsonSerializerContext;
