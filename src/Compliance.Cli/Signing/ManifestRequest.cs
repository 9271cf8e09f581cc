namespace Compliance.Cli.Signing;

/// <summary>What is to be listed, and signed.</summary>
/// <param name="Folder">The folder of rules.</param>
/// <param name="Name">The name of the rules.</param>
/// <param name="Issue">Which issue it is.</param>
/// <param name="PrivateKey">The file of the key to sign with; <see langword="null"/> for no signature.</param>
internal sealed record ManifestRequest(string Folder, string Name, int Issue, string? PrivateKey);
