// Uses rules of one's own from a package: OwnPack <declaration> <day>
using System.Globalization;
using Acme.Terms;
using Compliance.DependencyInjection;
using Compliance.Evaluation;
using Compliance.Rules.Loading;
using Microsoft.Extensions.DependencyInjection;

// The precompiled form alone: were the files read, this would throw.
var precompiled = RuleFileSet.FromPrecompiled(static () => throw new InvalidOperationException("The files were read."), Form);
Console.WriteLine($"precompiled: {RulebookLoader.Load(precompiled).GetRulebookOrThrow().Packs.Any(p => p.Id == "acme/terms")}");

var services = new ServiceCollection();
services.AddCompliance(c => c.AddAcmeTermsPack());
await using var provider = services.BuildServiceProvider();
var engine = provider.GetRequiredService<IComplianceEngine>();
Console.WriteLine($"rules: {string.Join(", ", engine.Rulebook.Rules.Select(r => r.Id))}");

var declaration = engine.Declarations.FromFile(args[0]).GetDeclarationOrThrow();
foreach (var finding in engine.Evaluate(declaration, DateOnly.ParseExact(args[1], "yyyy-MM-dd", CultureInfo.InvariantCulture)).Findings)
{
    Console.WriteLine($"{finding.Kind} {finding.Rule.Id}");
}

static byte[] Form()
{
    using var stream = typeof(AcmeTermsPack).Assembly.GetManifestResourceStream("rules.form")!;
    using var content = new MemoryStream();
    stream.CopyTo(content);
    return content.ToArray();
}
