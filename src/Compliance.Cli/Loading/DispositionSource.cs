using Compliance.Dispositions;
using Compliance.Findings.Decisions;
using Compliance.Rules;

namespace Compliance.Cli.Loading;

/// <summary>Loads waivers and baseline.</summary>
internal static class DispositionSource
{
    /// <summary>Loads them and prints the diagnostics; mistakes are counted by the printer.</summary>
    public static DispositionLedger Load(DispositionChoice choice, Rulebook rulebook, DiagnosticPrinter diagnostics)
    {
        WaiverRegister? waivers = null;
        if (choice.Waivers is { } file)
        {
            diagnostics.Inputs.Add(file);
            var result = new WaiverReader(rulebook).FromFile(file);
            diagnostics.Print(result.Diagnostics);
            waivers = result.Register;
        }

        Baseline? baseline = null;
        if (choice.Baseline is { } known)
        {
            diagnostics.Inputs.Add(known);
            var result = BaselineReader.FromFile(known);
            diagnostics.Print(result.Diagnostics);
            baseline = result.Baseline;
        }

        return new DispositionLedger(waivers, baseline);
    }
}
