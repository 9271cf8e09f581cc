using Compliance.Rules.Loading;
using Compliance.Rules.Precompiled;

if (args is not [var folder, var output])
{
    await Console.Error.WriteLineAsync("Compliance.Precompiler <folder of rules> <file to write>");
    return 2;
}

try
{
    // Folders are named from here, as the files are inside the assembly that holds them.
    // The build takes a file that is there for a finished one.
    var temporary = $"{output}.tmp";
    await File.WriteAllBytesAsync(temporary, RulebookForm.Make(RuleFileSet.FromDirectory(folder)));
    File.Move(temporary, output, overwrite: true);
    return 0;
}
catch (InvalidRulebookException mistakes)
{
    foreach (var mistake in mistakes.Diagnostics)
    {
        var (file, position) = (mistake.Span.File?.Path, mistake.Span.Position);
        await Console.Error.WriteLineAsync($"{file}({position}): {mistake.Severity} {mistake.Code}: {mistake.Message.En}");
    }

    return 1;
}
