using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Tests.Solvers;

/// <summary>A solver that is a program of its own and reads SMT-LIB.</summary>
/// <param name="Name">The program.</param>
/// <param name="Manner">How it is told to stop after a minute, and what it reads.</param>
internal sealed record SmtSolver(string Name, params string[] Manner)
{
    /// <summary>Gets those that are compared.</summary>
    public static SmtSolver[] All { get; } = [new("z3", "-T:60"), new("cvc5", "--tlimit=60000", "--lang=smt2")];

    /// <summary>Gets whether the program is installed.</summary>
    public bool IsInstalled
    {
        get
        {
            try
            {
                using var version = Process.Start(new ProcessStartInfo(Name, "--version") { RedirectStandardOutput = true, UseShellExecute = false })!;
                version.StandardOutput.ReadToEnd();
                version.WaitForExit();
                return version.ExitCode == 0;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    /// <summary>Solves the constraints in a file.</summary>
    /// <returns>Whether there is a solution, and how many seconds of the processor it took, the start of the program among them.</returns>
    public (SolutionState State, double Seconds) Solve(string file)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["-c", "TIMEFORMAT='%U %S'; time \"$0\" \"$@\"", Name, .. Manner, file])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        var seconds = error.Result.Trim().Split('\n')[^1].Split(' ').Sum(s => double.Parse(s, CultureInfo.InvariantCulture));
        return (output switch
        {
            "sat" => SolutionState.Found,
            "unsat" => SolutionState.None,
            "unknown" or "timeout" => SolutionState.Unknown,
            "" when error.Result.Contains("interrupted by timeout", StringComparison.Ordinal) => SolutionState.Unknown,
            _ => throw new InvalidDataException($"{Name}: {output}\n{error.Result}"),
        }, seconds);
    }
}
