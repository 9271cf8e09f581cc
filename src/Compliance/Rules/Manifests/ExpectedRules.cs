namespace Compliance.Rules.Manifests;

/// <summary>Signed rules that are taken.</summary>
/// <param name="Name">Their name.</param>
/// <param name="LeastIssue">The oldest issue.</param>
internal sealed record ExpectedRules(string Name, int LeastIssue);
