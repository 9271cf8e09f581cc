using System.Text;
using Compliance.Diagnostics;
using Compliance.Fuzzing.Tests.Running;
using Compliance.Rules.Manifests;
using Compliance.Text;

namespace Compliance.Fuzzing.Tests.Targets;

/// <summary>What rules are signed with: the manifest of a folder, its signature, a key. What is taken is what the manifest lists.</summary>
internal static class SigningKinds
{
    // Signed once by openssl, so that a seed gives the same mutants in every run.
    private const string Manifest = """
        {
          "format": "compliance-manifest/1",
          "name": "acme/fuzz",
          "issue": 3,
          "files": [
            { "path": "pack/pack.yaml", "sha256": "32848b63caee2b356871054d84e60643683ed636c46ba010d11f04e367325f45" },
            { "path": "pack/rules/b.yaml", "sha256": "477ad88d19fcb2c67f35cd45abcd7c62d186f270ef8e38f13531af569b897f0a" }
          ]
        }
        """;

    private const string Signature = "MEQCIEOQfVxGDOW9X8+dJtxSTqf1i5f0SvJ1GtGE9cVgqSILAiBhj6ivHPUfjvD1EoD09uN5jNPBk72L7glBx9vtCy9MWA==";

    private const string Key = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsUxe2oCTwYRmMd6fF2wHBjDVdA1a
        xMp+FdZ5U89U4nFvwp0/5fh+e/rTkGG8O/CSPODt4sweSpIKh6FXMf9VjA==
        -----END PUBLIC KEY-----
        """;

    private static readonly Lazy<string> Folder = new(Rules);

    /// <summary>Gets the kinds.</summary>
    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        new(RuleManifest.FileName, 2, [Encoding.UTF8.GetBytes(Manifest)], b => AreTaken(b, Encoding.UTF8.GetBytes(Signature), null)),
        new(RuleManifest.SignatureName, 1, [Encoding.UTF8.GetBytes(Signature)], b => AreTaken(Encoding.UTF8.GetBytes(Manifest), b, RuleTrust.FromPem(Key))),
        new("key.pem", 1, [Encoding.UTF8.GetBytes(Key)], IsKey),
    ];

    private static bool AreTaken(byte[] manifest, byte[] signature, RuleTrust? trust)
    {
        File.WriteAllBytes(Path.Combine(Folder.Value, RuleManifest.FileName), manifest);
        File.WriteAllBytes(Path.Combine(Folder.Value, RuleManifest.SignatureName), signature);
        var diagnostics = new DiagnosticBag();
        var rules = SignedRules.Verify(Folder.Value, trust, diagnostics);
        if (rules is not null && rules.Files.Files.Length != rules.Manifest.Files.Length)
        {
            throw new InvalidDataException("Other files are taken than the manifest lists.");
        }

        return Promise.Keeps(rules, diagnostics.ToSorted());
    }

    private static bool IsKey(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        return Promise.Keeps(RuleTrust.Read([new SourceFile("key.pem", Encoding.UTF8.GetString(bytes))], diagnostics), diagnostics.ToSorted());
    }

    private static string Rules()
    {
        var folder = Directory.CreateTempSubdirectory("compliance-fuzz-signed-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, "pack", "rules"));
        File.WriteAllText(Path.Combine(folder, "pack", "pack.yaml"), "id: a\n");
        File.WriteAllText(Path.Combine(folder, "pack", "rules", "b.yaml"), "id: b\n");
        return folder;
    }
}
