using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Fuzzing.Tests.Targets;

/// <summary>What every reader promises.</summary>
internal static class Promise
{
    /// <summary>Gets what was wrong with the file read last.</summary>
    public static IReadOnlyList<string> LastSeen { get; private set; } = [];

    /// <summary>Checks that there is a result or an error, and never both, and that each message can be shown.</summary>
    /// <param name="result">The result; <see langword="null"/> where there is none.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <returns>Whether there is a result.</returns>
    public static bool Keeps(object? result, IEnumerable<Diagnostic> diagnostics)
    {
        LastSeen = [.. diagnostics.Select(d => d.ToString())];
        var hasErrors = false;
        foreach (var diagnostic in diagnostics)
        {
            hasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
            if (CodeFrame.Render(diagnostic, Language.Both).AsSpan().ContainsAny('\u001B', '\u202E', '\0'))
            {
                throw new InvalidDataException($"{diagnostic.Code} shows what a terminal would obey.");
            }
        }

        if (hasErrors == (result is not null))
        {
            throw new InvalidDataException(hasErrors ? "A file with an error has a result." : "A file has neither a result nor an error.");
        }

        return result is not null;
    }
}
