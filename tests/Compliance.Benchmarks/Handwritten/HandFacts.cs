using System.Runtime.InteropServices;

namespace Compliance.Benchmarks.Handwritten;

/// <summary>A declaration as a program for just these rules would hold it: null is undeclared, none is marked where it can be.</summary>
internal sealed record HandFacts(HandLicence[] Licences, bool LicencesAreComplete, HandAgreement[] Agreements, HandStake[] Stakes, HandActivity[] Activities);

internal sealed record HandCompany(string Id, decimal? NetAssets, bool? HasRiskPolicy);

internal sealed record HandLicence(int? Kind, HandCompany? Holder, int? Status, HandPeriod? Valid, string[]? Regions);

internal sealed record HandAgreement(string Id, HandCompany? Company, int? Signed, decimal? FeeShare);

internal sealed record HandStake(HandCompany? Holder, int? Control, decimal? TotalAssets);

internal sealed record HandActivity(
    int Kind,
    HandPeriod Period,
    HandCompany? Performer,
    decimal? Volume,
    string[]? Regions,
    int[]? Steps,
    HandAgreement? Agreement,
    bool HasNoAgreement,
    bool? Pooled,
    int? FirstRecipient,
    bool? ConcernsIndividuals,
    bool? ConsentObtained);

[StructLayout(LayoutKind.Auto)]
internal readonly record struct HandPeriod(int From, int To);
