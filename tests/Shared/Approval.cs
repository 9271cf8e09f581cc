namespace Compliance.Testing;

/// <summary>
/// Compares a text with a file that somebody has looked at. <c>COMPLIANCE_ACCEPT=1</c> rewrites the files; what changed
/// is then reviewed with <c>git diff</c>.
/// </summary>
internal static class Approval
{
    private static bool Accepts { get; } = Environment.GetEnvironmentVariable("COMPLIANCE_ACCEPT") == "1";

    /// <summary>Compares with the file at a path from the root of the repository.</summary>
    public static void Verify(string actual, string approvedPath)
    {
        var file = RepositoryRoot.Combine(approvedPath);
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        if (!File.Exists(file))
        {
            Assert.Fail($"{approvedPath} does not exist. Run the test with COMPLIANCE_ACCEPT=1, then read the file.");
        }

        var approved = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (actual != approved)
        {
            Assert.Fail(Describe(actual, approved, approvedPath));
        }
    }

    /// <summary>Compares bytes with the file at a path from the root of the repository.</summary>
    public static void VerifyBytes(byte[] actual, string approvedPath)
    {
        var file = RepositoryRoot.Combine(approvedPath);
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, actual);
        }
        else if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(actual))
        {
            Assert.Fail($"{approvedPath} differs from what the test made. If that is right, run with COMPLIANCE_ACCEPT=1 and review the change.");
        }
    }

    private static string Describe(string actual, string approved, string approvedPath)
    {
        var left = approved.Split('\n');
        var right = actual.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"""
            {approvedPath}({line + 1}) differs:
              approved: {left.ElementAtOrDefault(line) ?? "(end)"}
              actual:   {right.ElementAtOrDefault(line) ?? "(end)"}
            If the new text is right, run with COMPLIANCE_ACCEPT=1 and review the change.
            """;
    }
}
