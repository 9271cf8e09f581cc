Console.Error.WriteLine("usage: compliance <command> [options]");
return 4;
