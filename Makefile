# The two commands that matter are `make run` and `make test`. Both work on a fresh Debian 12
# that has python3 and make; what they need they fetch themselves (scripts/setup.sh).

.PHONY: help run test bench format clean

help:
	@echo "make run     open the window on the cloud telephony sample"
	@echo "make test    lint, types, import contracts and every test"
	@echo "make bench   how long things take, against a floor from the same run"
	@echo "make format  put the code into its standard form"
	@echo "make clean   remove .venv, out/ and every cache"

run:
	@sh scripts/setup.sh run
	@sh scripts/run.sh

test:
	@sh scripts/setup.sh test
	@sh scripts/test.sh

bench:
	@sh scripts/setup.sh test
	@.venv/bin/python -m benchmarks

format:
	@sh scripts/setup.sh test
	@.venv/bin/ruff check --fix .
	@.venv/bin/ruff format .

clean:
	rm -rf .venv out build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
