using System.Globalization;
using System.Text;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Diagnostics;
using Compliance.Rules.Manifests;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Cli.Signing;

/// <summary>One run of <c>compliance manifest</c>.</summary>
internal sealed class ManifestRun(ManifestRequest request, CliContext context)
{
    private readonly DiagnosticPrinter _printer = new(context);

    /// <summary>Runs it.</summary>
    /// <returns>0 where all was written, 3 where rules or key cannot be used, 4 where a file cannot be written.</returns>
    public int Execute()
    {
        var bag = new DiagnosticBag();
        if (Manifest(bag) is not { } manifest)
        {
            return ExitCodes.Invalid;
        }

        // The signature is made before anything is written.
        var content = manifest.ToUtf8();
        var signature = Sign(manifest, bag);
        _printer.Print(bag.ToSorted());
        if (_printer.Conclude())
        {
            return ExitCodes.Invalid;
        }

        var (file, signed) = (Path.Combine(request.Folder, RuleManifest.FileName), Path.Combine(request.Folder, RuleManifest.SignatureName));
        if (!WrittenFile.Write(file, stream => stream.Write(content), context) || (signature is not null && !WrittenFile.Write(signed, stream => stream.Write(signature), context)))
        {
            return ExitCodes.Usage;
        }

        if (signature is null && File.Exists(signed))
        {
            context.Warn(new($"{signed} 是以前那份清单的签名；请重新签名。", $"{signed} is the signature of the manifest before; sign this one."));
        }

        context.Results().Paragraph(0, Said(manifest, signature is not null).In(context.Language));
        return ExitCodes.Success;
    }

    private static LocalizedText Said(RuleManifest manifest, bool isSigned) => new(
        string.Create(CultureInfo.InvariantCulture, $"{manifest.Name} 第 {manifest.Issue} 期：{manifest.Files.Length} 个文件，{(isSigned ? "已签名" : "未签名")}"),
        string.Create(CultureInfo.InvariantCulture, $"{manifest.Name}, issue {manifest.Issue}: {manifest.Files.Length} files, {(isSigned ? "signed" : "not signed")}"));

    private RuleManifest? Manifest(DiagnosticBag bag)
    {
        if (RulebookSource.Try(request.Folder, () => RuleManifest.Of(request.Folder, request.Name, request.Issue, bag), _printer) is { } manifest)
        {
            return manifest;
        }

        _printer.Print(bag.ToSorted());
        _printer.Conclude();
        return null;
    }

    private byte[]? Sign(RuleManifest manifest, DiagnosticBag bag)
    {
        if (request.PrivateKey is not { } key)
        {
            return null;
        }

        context.Inputs.Add(key);
        if (TextDecoder.LoadFile(key, key, TrustSource.Limits, bag) is not { } file)
        {
            return null;
        }

        return manifest.Sign(file, bag) is { } signature ? Encoding.ASCII.GetBytes(signature) : null;
    }
}
