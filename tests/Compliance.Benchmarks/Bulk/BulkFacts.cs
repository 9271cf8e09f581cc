using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Benchmarks.Bulk;

/// <summary>A declaration of the workload as a program for just this would hold it, read by generated code.</summary>
internal sealed record BulkFacts(
    BulkCompany Company, BulkCompany[] Companies, BulkLicence[] Licences, BulkActivity[] Activities, BulkCooperation[] Cooperations, BulkStake[] Stakes);

internal sealed record BulkCompany(string Id, string Name, string Region, DateOnly Founded, decimal Capital, int Staff, bool Listed);

internal sealed record BulkLicence(string Id, string Kind, string Issuer, JsonElement Valid, string Number);

internal sealed record BulkActivity(string Id, string Kind, string Title, DateOnly Day, decimal Volume, int Users, bool Online, decimal Share);

internal sealed record BulkCooperation(string Id, string Partner, string Kind, decimal Funds, decimal Amount);

internal sealed record BulkStake(string Id, string Target, decimal Percent, string Kind, DateOnly Since);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BulkFacts))]
internal sealed partial class BulkJson : JsonSerializerContext;
