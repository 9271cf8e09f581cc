using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Rules.Manifests;

namespace Compliance.Tests.Rules.Manifests;

/// <summary>Sound rules in a folder of their own, as they were signed; each test tampers with one thing.</summary>
internal sealed class SignedFolder : IDisposable
{
    public const string Name = "acme/house-rules";
    public const int Issue = 7;

    public SignedFolder()
    {
        new RuleFolder().WriteTo(Path);
        Sign();
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("compliance-signed-").FullName;

    public KeyPair Key { get; } = KeyPair.Create();

    public RuleTrust Trust => RuleTrust.FromPem(Key.Public);

    public string Manifest => File(RuleManifest.FileName);

    public string Signature => File(RuleManifest.SignatureName);

    public string Rule => File(RuleFolder.RulePath);

    public string File(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Lists and signs the files as they are now.</summary>
    public void Sign(string name = Name, int issue = Issue) => SignManifest(System.Text.Encoding.UTF8.GetString(RuleManifest.Of(Path, name, issue, new DiagnosticBag())!.ToUtf8()));

    /// <summary>Writes a manifest and signs it, whatever it says.</summary>
    public void SignManifest(string text, KeyPair? key = null)
    {
        System.IO.File.WriteAllText(Manifest, text);
        System.IO.File.WriteAllText(Signature, Convert.ToBase64String(SigningKey.Sign((key ?? Key).Private, ManifestHash.Bytes(text), out _)!) + "\n");
    }

    /// <summary>Replaces a text in a file, which must hold it.</summary>
    public static void Edit(string file, string old, string replacement)
    {
        var text = System.IO.File.ReadAllText(file);
        text.Should().Contain(old);
        System.IO.File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Reads the rules as the trust demands, and says what was found.</summary>
    public (RuleFileSet? Files, ImmutableArray<Diagnostic> Found) Read(RuleTrust? trust = null)
    {
        var diagnostics = new DiagnosticBag();
        var files = SignedRules.Read(Path, trust ?? Trust, diagnostics);
        return (files, diagnostics.ToSorted());
    }

    public static Severity SeverityOf(RuleFileSet files) => RulebookLoader.Load(files).GetRulebookOrThrow().Rules.Single().Severity;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
