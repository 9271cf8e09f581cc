// Checks an application's own objects by the shipped packs and by a house rule, through dependency injection.
using System.Globalization;
using Compliance.Evaluation;
using Compliance.RulePacks;
using Microsoft.Extensions.DependencyInjection;
using UsingTheLibrary;

var services = new ServiceCollection()
    .AddCompliance(c => c
        .AddShippedPacks()
        .AddRules(Path.Combine(AppContext.BaseDirectory, "our-rules")))
    .AddSingleton<OnboardingCheck>();

using var provider = services.BuildServiceProvider();
foreach (var line in provider.GetRequiredService<OnboardingCheck>().Run(new DateOnly(2026, 11, 1)))
{
    Console.WriteLine(line);
}

// The same without a container, in three lines.
var engine = ComplianceEngine.Load(ShippedPacks.Files);
var declaration = engine.Declarations.Build(b => b.Principal("yunqi", c => c.Set("name", "云栖集市科技有限公司")).None("activities")).GetDeclarationOrThrow();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine.Evaluate(declaration, new DateOnly(2026, 11, 1)).Counts.Undetermined} open without a container"));
