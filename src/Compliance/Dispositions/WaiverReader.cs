using Compliance.Diagnostics;
using Compliance.Findings.Decisions;
using Compliance.Rules;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Dispositions;

/// <summary>Reads waivers written for the rules of a rulebook. Bad input is never an exception.</summary>
/// <param name="rulebook">The rules that may be named: all that were loaded, also those that a narrowed rulebook leaves out.</param>
public sealed class WaiverReader(Rulebook rulebook)
{
    private readonly Rulebook _rulebook = rulebook?.Whole ?? throw new ArgumentNullException(nameof(rulebook));

    /// <summary>Reads a YAML file.</summary>
    /// <param name="path">Where the file is, which is also the name shown in reports.</param>
    public WaiverResult FromFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        return FromSource(TextDecoder.LoadFile(path, path, ReadLimits.Authored, diagnostics), diagnostics);
    }

    /// <summary>Reads a YAML text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name shown in messages and reports.</param>
    public WaiverResult FromText(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return FromSource(new SourceFile(name, text), new DiagnosticBag());
    }

    private WaiverResult FromSource(SourceFile? file, DiagnosticBag diagnostics)
    {
        if (file is null || YamlReader.Read(file, ReadLimits.Authored, diagnostics) is not { } root)
        {
            return new WaiverResult(null, diagnostics.ToSorted());
        }

        var (waivers, confirmations) = new WaiverBinder(_rulebook, diagnostics).Bind(root);
        return new WaiverResult(
            diagnostics.HasErrors ? null : new WaiverRegister(file.Path, ContentHash.Of(file.Text), waivers) { Confirmations = confirmations },
            diagnostics.ToSorted());
    }
}
